// The planner as a page, by keyboard and pointer: what is written is there after a reload, and every address leads somewhere.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { untilSaved } from '#support/saving.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: 'A promise in two minutes' }).waitFor();
  await page.getByRole('link', { name: 'Open the plan' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Untitled plan' }).waitFor();
  return () => context.close();
});

const place = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) }).first();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const focused = () => page.evaluate(() => document.activeElement?.textContent);

it('keeps a plan that is written place by place', async () => {
  await place('Facts of the plan').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Measles catch-up');
  await place('Communities').click();
  await press('Add a community');
  await page.keyboard.type('Parents who work nights');
  await press('Done');
  await place('Decisions').click();
  await press('Add a decision');
  await page.keyboard.type('Where clinics are held');
  await page.getByRole('radio', { name: 'The organisation', exact: true }).check();
  await place('Copies and history').click();
  await press('Save in this browser');
  await untilSaved(page);
  await place('Overview').click();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Measles catch-up' }).waitFor();
  await page.getByText('Parents who work nights').first().waitFor();
  await place('Decisions').click();
  await page.getByText('Where clinics are held').waitFor();
  expect(complaints).toEqual([]);
});

it('goes where an address leads, and Back goes back', async () => {
  await place('Communities').click();
  await press('Add a community');
  await page.keyboard.type('Young carers');
  const address = page.url();
  expect(address).toMatch(/#\/communities\/[\w-]+$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Edit Young carers' }).waitFor();
  await page.goto(`${address}/accessNeeds`);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id.endsWith('.accessNeeds')))
    .toBe(true);
  await page.goto(`${server.url}#/nowhere/at/all`);
  await page.getByRole('heading', { level: 1, name: 'Untitled plan' }).waitFor();
  expect(complaints).toEqual([]);
});

it('takes a step back from anywhere', async () => {
  await place('Risks').click();
  await press('Add a risk');
  await page.keyboard.type('Supply runs short');
  await press('Done');
  await page.getByText('Supply runs short').waitFor();
  await place('Standards').click();
  await expect.poll(focused).toBe('Standards');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await place('Risks').click();
  await page.getByText(/^No risks yet/).waitFor();
});
