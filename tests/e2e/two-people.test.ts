// Two people, two browsers and no server: a copy goes to a colleague as a file, and comes back with what they changed.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Somebody with a browser of their own. */
async function person() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${server.url}#/overview`);
  await page.getByRole('heading', { level: 1, name: 'Untitled plan' }).waitFor();
  return { page, complaints };
}

const go = (page: Page, name: string) =>
  page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const fill = async (page: Page, label: string, words: string) => {
  await go(page, 'Facts of the plan');
  await page.getByRole('textbox', { name: label, exact: true }).fill(words);
};
async function copyOf(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy')]);
  return download.path();
}
async function give(page: Page, field: string, path: string): Promise<void> {
  await go(page, 'Copies and history');
  await page.getByLabel(field).setInputFiles(path);
}

it('brings in what a colleague changed, keeps both where they clash, and takes it back', async () => {
  const [me, colleague] = [await person(), await person()];
  await fill(me.page, 'Title', 'Measles catch-up');
  await give(colleague.page, 'Open a file', await copyOf(me.page));
  await colleague.page.getByText('“Measles catch-up” is open.').waitFor();

  await fill(me.page, 'Lead', 'Health protection team');
  await fill(me.page, 'Organisation', 'Borough of Example');
  await fill(colleague.page, 'Lead', 'Outreach team');
  await go(colleague.page, 'Communities');
  await press(colleague.page, 'Add a community');
  await colleague.page.keyboard.type('Parents who work nights');
  await press(colleague.page, 'Done');

  await give(me.page, 'Bring in a colleague’s copy', await copyOf(colleague.page));
  const dialog = me.page.getByRole('alertdialog');
  await dialog.getByText('Community “Parents who work nights” added').waitFor();
  await expect.poll(() => dialog.getByRole('radio').count()).toBe(2);
  await dialog.getByRole('radio', { name: /Health protection team$/ }).check();
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await me.page.getByText(/is now in this plan\. Undo takes it back\.$/).waitFor();

  await go(me.page, 'Communities');
  await me.page.getByText('Parents who work nights').waitFor();
  await go(me.page, 'Facts of the plan');
  const fact = (name: string) => me.page.getByRole('textbox', { name, exact: true }).inputValue();
  expect(await fact('Lead')).toBe('Health protection team');
  expect(await fact('Organisation')).toBe('Borough of Example');
  await go(me.page, 'Copies and history');
  await me.page.getByText(/^Two changes met/).click();
  await me.page.getByText('Outreach team').first().waitFor();

  await me.page.getByRole('button', { name: /^Undo/ }).click();
  await go(me.page, 'Communities');
  await me.page.getByText(/^No communities yet/).waitFor();
  expect([...me.complaints, ...colleague.complaints]).toEqual([]);
});
