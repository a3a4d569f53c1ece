// What comes late and cannot be loaded: it says so where it was to stand, the rest goes on, and it can be tried again.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  // A worker would have every file.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  return () => context.close();
});

/** Lets no file of these names through, until what it gives back is called. */
async function without(...names: string[]): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/(${names.join('|')})-[^/]+\\.js$`);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}
const open = (address: string) => page.goto(`${server.url}#/${address}`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const said = () => page.getByText(/could not be loaded. Your plan is unchanged/);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('where a piece cannot be loaded', () => {
  it('the quick start goes on around it', async () => {
    const again = await without('Happens');
    await open('quick-start');
    await said().waitFor();
    await field('The activity').fill('Clinics');
    await again();
    await press('Try again');
    await page.getByRole('radio', { name: 'The organisation', exact: true }).waitFor();
    expect(await field('The activity').inputValue()).toBe('Clinics');
  });

  it('sharing says so beside its button', async () => {
    const again = await without('ShareDialog');
    await open('overview');
    await press('Share');
    await said().waitFor();
    await again();
    await press('Try again');
    await page.getByRole('dialog').waitFor();
  });

  it('a step is undone all the same', async () => {
    await without('StepSaid');
    await open('facts');
    await field('Lead').fill('Outreach team');
    await press('Undo');
    await page.getByText('Undone.', { exact: true }).waitFor();
    expect(await field('Lead').inputValue()).toBe('');
  });

  it('a colleague’s copy waits, and is left out or tried again', async () => {
    const again = await without('CopyDialog');
    await open('facts');
    await field('Lead').fill('Outreach team');
    const [copy] = await Promise.all([page.waitForEvent('download'), press('Save a copy')]);
    const path = await copy.path();
    await press('Undo');
    await open('copies');
    const choose = () => page.getByLabel('Bring in a colleague’s copy').setInputFiles(path);
    await choose();
    await said().waitFor();
    await press('Leave it out');
    await said().waitFor({ state: 'detached' });
    await choose();
    await said().waitFor();
    await again();
    await press('Try again');
    await page.getByRole('region', { name: 'Changed there' }).waitFor();
  });
});
