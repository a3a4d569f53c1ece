// An assurer opens a plan, reads it by the four words, leaves a judgement and takes the report along: by pointer, by
// keyboard alone, and on a narrow screen.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writePlan } from '@engagement-kit/model';
import type { Browser, FileChooser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { here } from '#support/everywhere.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { measlesVaccinationOutreach as measles } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';

const dist = fileURLToPath(new URL('../../../docs/examples/planner/dist', import.meta.url));
const file = {
  name: 'measles.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writePlan(measles)),
};

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

/** Goes on by Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((node) => node === node.ownerDocument.activeElement);
  for (let steps = 0; steps < 300; steps++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${target}.`);
}

type Use = (page: Page, target: Locator) => Promise<void>;
const byPointer: Use = (_, target) => target.click();
const byKeyboard: Use = async (page, target) => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

it.each(
  here([
    ['by pointer', 1280, byPointer],
    ['by keyboard alone', 1280, byKeyboard],
    ['at 320 px', 320, byPointer],
  ]),
)('an assurer reads, judges and takes the report along, %s', async (_, width, use) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${server.url}#/copies`);
  const place = async (name: string) => {
    const sections = page.getByRole('button', { name: 'Sections of this plan' });
    if (await sections.isVisible()) await use(page, sections);
    await use(page, page.getByRole('link', { name, exact: true }).first());
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

  await page.getByRole('heading', { level: 1, name: 'Copies and history' }).waitFor();
  const chosen = page.waitForEvent('filechooser');
  await use(page, page.getByLabel('Open a file').first());
  await ((await chosen) as FileChooser).setFiles(file);
  await page
    .getByText(/“MMR catch-up in the eastern wards”/)
    .first()
    .waitFor();

  await place('Assurer’s view');
  for (const name of ['Inclusive', 'Effective', 'Equitable', 'Consistent']) {
    await page.getByRole('heading', { level: 2, name }).waitFor();
  }
  const risks = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: /^Standard 9/ }),
  });
  await risks.getByText('Nobody has judged how well it is met.').waitFor();
  await use(page, risks.locator('summary').filter({ hasText: 'Leave a judgement' }));
  if (use === byPointer) await risks.getByRole('radio', { name: 'In place', exact: true }).check();
  else {
    // The last radio is chosen while nothing is said; from there the arrow leads to the first.
    await tabTo(page, risks.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
  }
  const reason = risks.getByRole('textbox', { name: 'Reason' });
  if (use === byPointer) await reason.click();
  else await tabTo(page, reason);
  await page.keyboard.type('Seen on site.');
  await risks.getByText('In place, no evidence yet').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );

  await use(page, page.locator('summary').filter({ hasText: 'Take the report with you' }));
  const saved = page.waitForEvent('download');
  await use(page, page.getByRole('button', { name: 'Report for an assurer HTML' }));
  const report = await readFile((await (await saved).path()) ?? '', 'utf8');
  expect(report).toContain('Is the engagement inclusive, effective, equitable and consistent?');
  expect(report).toContain('Seen on site.');
  expect(report).toContain('You forgot the fathers.');
  expect(complaints).toEqual([]);
  await context.close();
});
