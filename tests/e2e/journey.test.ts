// The whole way through the demo by keyboard alone, as somebody plans: from a type to a plan that survives a wiped browser.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allQuestions, engagementTypeById, ukhsaGuidance } from '@engagement-kit/model';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { tabTo as tabToIn } from '#support/keyboard.js';
import { openBrowser } from '#support/pages.js';
import { untilSaved } from '#support/saving.js';

const dist = fileURLToPath(new URL('../../docs/examples/demo/dist', import.meta.url));

let browser: Browser;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(dist);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Nothing here is ever clicked. */
const tabTo = (target: Locator) => tabToIn(page, target);

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await page.keyboard.press(key);
}

async function type(label: string, words: string): Promise<void> {
  await tabTo(page.getByLabel(label, { exact: true }));
  await page.keyboard.insertText(words);
}

/** Types a date as the field asks for it: in the order of the reader's own language. */
async function typeDate(label: string, date: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await tabTo(field);
  const digits = await page.evaluate((iso) => {
    const parts = new Intl.DateTimeFormat(navigator.language, {
      dateStyle: 'short',
      timeZone: 'UTC',
    }).formatToParts(new Date('1999-11-22'));
    const [year, month, day] = iso.split('-');
    return parts.map(({ type }) => ({ year, month, day })[type as 'year'] ?? '').join('');
  }, date);
  await page.keyboard.type(digits);
  expect(await field.inputValue()).toBe(date);
}

const button = (name: string) => page.getByRole('button', { name });

async function saveACopy(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button('Save a copy')),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function openFile(text: string): Promise<void> {
  const file = join(tmpdir(), `engagement-kit-journey-${process.pid}.json`);
  await writeFile(file, text);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByLabel('Open a file')),
  ]);
  await chooser.setFiles(file);
}

it('tells the facts of the plan', async () => {
  await type('Organisation', 'Example Borough health protection team');
  await type('What is this activity about?', 'Where to hold catch-up clinics');
  await type('Contact', 'engagement@example.org');
  await type('How can people take part?', 'Come to the drop-in on Tuesdays.');
  await typeDate('When was the promise made?', '2026-06-22');
  await type('Where can people see it?', 'On the community centre’s notice board');
});

it('recognises the type', async () => {
  const recogniser = page.locator('[data-scope="spectrum-recogniser"][data-part="root"]');
  const decision = recogniser.getByRole('group', { name: 'Who makes the final decision?' });
  await press(decision.getByRole('radio').first(), 'Space');
  await page.keyboard.press('ArrowDown');
  const flow = recogniser.getByRole('group', { name: 'How does communication flow?' });
  await press(flow.getByRole('radio').first(), 'Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await press(recogniser.getByRole('button', { name: /^Use/ }));
  expect(await page.getByRole('radio', { name: 'Co-produce' }).isChecked()).toBe(true);
});

it('shares the promise', async () => {
  const promise = engagementTypeById(ukhsaGuidance, 'co-produce')?.promise ?? 'no promise';
  await expect.poll(() => page.getByRole('article').textContent()).toContain(promise);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(button('Copy promise'));
  await page.getByText('Promise copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(promise);
});

it('answers all 19 questions', async () => {
  for (const [at, { text }] of allQuestions(ukhsaGuidance).entries()) {
    const question = page.getByRole('group', { name: text }).last();
    await tabTo(question.getByRole('radio', { name: 'Not yet started' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(question.getByRole('textbox', { name: /notes/i }));
    await page.keyboard.insertText(`What we know about question ${at + 1}.`);
  }
  await page.getByText('19 of 19 questions answered').first().waitFor();
});

const finding = () => page.locator('[data-scope="plan-review"][data-part="finding"]');

it('checks the plan and sets a finding aside with a reason', async () => {
  await press(button('Check plan'));
  const open = await finding().count();
  expect(open).toBeGreaterThan(1);
  const [first] = await finding().all();
  if (!first) throw new Error('There is no finding to set aside.');
  await press(first.getByRole('button', { name: /Set aside/ }));
  await tabTo(first.getByRole('textbox'));
  await page.keyboard.insertText('The community council asked us to begin this way.');
  await press(first.getByRole('button', { name: 'Set aside with this reason' }));
  await expect.poll(() => finding().count()).toBe(open - 1);
  const lost = await page.evaluate(() => document.activeElement === document.body);
  expect(lost).toBe(false);
});

it('keeps a copy, and finds plan and history whole after the browser was wiped', async () => {
  await press(button('Save in this browser'));
  await untilSaved(page);
  const before = await saveACopy();
  const plan = JSON.parse(before);
  expect(Object.keys(plan.answers)).toHaveLength(19);
  expect(plan.dismissals).toHaveLength(1);
  expect(plan.history.length).toBeGreaterThan(40);

  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(server.url);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto(server.url);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByText('0 of 19 questions answered').first().waitFor();

  await openFile(before);
  await page.getByText('19 of 19 questions answered').first().waitFor();
  expect(JSON.parse(await saveACopy())).toEqual(plan);
});
