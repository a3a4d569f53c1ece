// The page for a partner group, in a browser: with a pointer, by keyboard alone in a narrow window, and without a script.
import { readFileSync } from 'node:fs';
import {
  applyCommand,
  readCommunityView,
  toViewRequest,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { renderCommunityView } from '@engagement-kit/promise-card';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '#support/axe.js';
import { openBrowser, type PageServer, servePages } from '#support/pages.js';
import { measlesVaccinationOutreach as measles } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';

const request = toViewRequest(measles, ukhsaGuidance, { today: '2026-09-10' });
if (!request.ok) throw new Error('The example makes no request.');
const [standard] = request.value.standards;

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePages({ '/': ['text/html', renderCommunityView(request.value)] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(width: number, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled });
  await page.goto(server.url);
  return page;
}

/** What the plan says of the first judgement once it has taken in the file that a page saves. */
async function takenFrom(page: Page, save: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  expect(download.suggestedFilename()).toBe('community-view.json');
  const read = readCommunityView(readFileSync(await download.path(), 'utf8'));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const taken = applyCommand(
    measles,
    { type: 'view.add', view: read.value },
    { guidance: ukhsaGuidance, now: () => '2026-09-10T09:00:00.000Z', newId: () => 'id' },
  );
  return taken.ok ? taken.value.plan.judgements[standard?.id ?? '']?.givenViews : undefined;
}

it('saves what a group answers with a pointer, and breaks no rule of access', async () => {
  const page = await open(1280);
  expect((await axe(page)).violations).toEqual([]);
  await page.getByLabel('Your group').fill('Parents’ forum');
  const question = page.locator('.question').first();
  await question.getByText('No, we do not agree').click();
  await question.getByLabel('In your own words').fill('Nobody asked the fathers.');
  const save = () => page.getByRole('button', { name: 'Save our answers as a file' }).click();
  expect(await takenFrom(page, save)).toMatchObject([
    { who: 'Parents’ forum', agrees: false, view: 'Nobody asked the fathers.' },
  ]);
  await page.getByText(/is in your downloads/).waitFor();
  await page.close();
});

it('serves by keyboard alone at 320 pixels, and nothing is cut off', async () => {
  const page = await open(320);
  const isCut = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isCut()).toBe(false);
  const at = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name ?? '');
  const tabTo = async (name: string) => {
    for (let turn = 0; turn < 60 && (await at()) !== name; turn += 1)
      await page.keyboard.press('Tab');
    expect(await at()).toBe(name);
  };
  await tabTo('who');
  await page.keyboard.type('Parents’ forum');
  await tabTo(`agrees.${standard?.id}`);
  await page.keyboard.press('ArrowUp');
  await tabTo(`view.${standard?.id}`);
  await page.keyboard.type('We were asked in time.');
  const save = async () => {
    await page.getByRole('button', { name: 'Save our answers as a file' }).focus();
    await page.keyboard.press('Enter');
  };
  expect(await takenFrom(page, save)).toMatchObject([
    { agrees: false, view: 'We were asked in time.' },
  ]);
  await page.close();
});

it('says what to do where scripts are switched off', async () => {
  const page = await open(768, false);
  await page.getByText(/Print it, write on it and send it back/).waitFor();
  await page.close();
});
