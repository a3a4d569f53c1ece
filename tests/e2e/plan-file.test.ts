// Keeping plans in the demo, in a real browser: what is there after a reload, in another tab, after leaving.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { openBrowser } from '#support/pages.js';

const dist = fileURLToPath(new URL('../../docs/examples/demo/dist', import.meta.url));

let browser: Browser;
let context: BrowserContext;
let server: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return () => context.close();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('heading', { name: 'Plans saved in this browser' }).waitFor();
  return page;
}

const line = (page: Page) =>
  page.locator('[data-scope="plan-file"][data-part="status-line"]').textContent();
const saved =
  /^Saved in this browser on \d{1,2} \w+ at \d{1,2}:\d\d[ap]m\. It is not sent to anyone\.$/;
const stored = (page: Page) => page.evaluate(() => localStorage.length);
const title = (page: Page) => page.getByLabel('Title of the plan');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** A page whose plan is saved in this browser, under this title. */
async function withSaved(name: string): Promise<Page> {
  const page = await open();
  await title(page).fill(name);
  await press(page, 'Save in this browser');
  await expect.poll(() => line(page)).toMatch(saved);
  return page;
}

it('keeps nothing before it is asked', async () => {
  const page = await open();
  await press(page, 'Fill in an example');
  await page.waitForTimeout(1200);
  expect(await stored(page)).toBe(0);
  expect(await line(page)).toBe('Nothing is saved yet. Nothing is sent to anyone.');
});

it('has the plan in the list after a reload, and goes on saving it once it is open', async () => {
  const page = await withSaved('Measles catch-up');
  await page.reload();
  await press(page, 'Open “Measles catch-up”');
  await expect.poll(() => line(page)).toMatch(saved);
  expect(await title(page).inputValue()).toBe('Measles catch-up');
  await title(page).fill('Measles catch-up, second try');
  await expect.poll(() => line(page)).toMatch(saved);
  await page.reload();
  await page.getByRole('button', { name: 'Open “Measles catch-up, second try”' }).waitFor();
});

it('brings in what another tab writes, and says so when another tab deletes the plan', async () => {
  const here = await withSaved('Heat alerts');
  const there = await open();
  await press(there, 'Open “Heat alerts”');
  await title(there).fill('Heat alerts for all');
  await expect.poll(() => title(here).inputValue()).toBe('Heat alerts for all');
  await expect.poll(() => line(there)).toMatch(saved);
  await press(there, 'Delete from this browser');
  await press(there, /^Delete plan$/);
  await expect.poll(() => line(here)).toMatch(/^Not saved\. The saved plan has been deleted/);
  await press(here, 'Save it again');
  await expect.poll(() => line(here)).toMatch(saved);
});

it('writes what was typed a moment before leaving', async () => {
  const page = await withSaved('Floods');
  page.on('dialog', (dialog) => dialog.accept());
  await title(page).fill('Floods in the valley');
  await page.goto('about:blank');
  await (await open()).getByRole('button', { name: 'Open “Floods in the valley”' }).waitFor();
});

it('asks before the page is closed with changes that are nowhere else, and only then', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  // Chromium asks only somebody who has used the page: a click and real keys.
  await title(page).click();
  await page.keyboard.type('Typed');
  await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(true);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await press(page, 'Save a copy');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toHaveLength(1);
});

it('goes on where the browser keeps nothing, and says why', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const page = await open();
  await expect
    .poll(() => line(page))
    .toMatch(/Saving is not possible here\. This browser does not/);
  await press(page, 'Save in this browser');
  await expect.poll(() => line(page)).toMatch(/^Not saved\. This browser does not let this page/);
  await title(page).fill('Still here');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^still-here-\d{4}-\d{2}-\d{2}-\d{4}-[a-z\d]{4}\.json$/,
  );
});
