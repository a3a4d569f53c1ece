// A partner group is asked, answers in its own words, and what it says stands beside the organisation's judgement: on a
// page of its own and on a host's page, by pointer, by keyboard alone, and on a narrow screen.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyCommand, ukhsaGuidance, writePlan } from '@engagement-kit/model';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { here } from '#support/everywhere.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { tabTo } from '#support/keyboard.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { measlesVaccinationOutreach as measles } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { embedPage, openSite, policy, type Site, script } from '../embed-page.js';

const dist = fileURLToPath(new URL('../../../docs/examples/planner/dist', import.meta.url));
const standard = ukhsaGuidance.standards[0] as (typeof ukhsaGuidance.standards)[number];
/** The example, whose team thinks well of itself. */
const judged = applyCommand(
  measles,
  { type: 'judgement.set', standardId: standard.id, changes: { value: 'in-place' } },
  { guidance: ukhsaGuidance, now: () => '2026-09-10T09:00:00.000Z', newId: () => 'judged' },
);
if (!judged.ok) throw new Error(judged.issues[0]?.message);
const { plan: judgedPlan } = judged.value;
const words = 'Nobody asked the fathers. “Really.” <b>None</b>';

let browser: Browser;
let planner: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  planner = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await planner.close();
});

/** How a person does it. */
interface Hand {
  readonly width: number;
  readonly press: (page: Page, target: Locator) => Promise<void>;
  readonly choose: (page: Page, radios: Locator, name: string) => Promise<void>;
  readonly write: (page: Page, field: Locator, text: string) => Promise<void>;
}

const pointer = (width: number): Hand => ({
  width,
  press: (_, target) => target.click(),
  choose: (_, radios, name) => radios.getByLabel(name).check(),
  write: async (page, field, text) => {
    await field.click();
    await page.keyboard.type(text);
  },
});
const keyboard: Hand = {
  width: 1280,
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  choose: async (page, radios, name) => {
    const wanted = radios.getByLabel(name);
    await tabTo(page, radios.getByRole('radio', { checked: true }));
    for (let turn = 0; turn < 3 && !(await wanted.isChecked()); turn += 1)
      await page.keyboard.press('ArrowUp');
    expect(await wanted.isChecked()).toBe(true);
  },
  write: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
};
const hands = [
  ['by pointer', pointer(1280)],
  ['by keyboard alone', keyboard],
  ['at 320 px', pointer(320)],
] as const;

const isCut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path(), 'utf8');
}

/** The people who plan: their plan is open, with one judgement that will be disagreed with. */
async function team(hand: Hand) {
  const context = await browser.newContext({ viewport: { width: hand.width, height: 900 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${planner.url}#/copies`);
  const file = {
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(judgedPlan)),
  };
  await page.getByLabel('Open a file').first().setInputFiles(file);
  await page
    .getByText(/“MMR catch-up in the eastern wards”/)
    .first()
    .waitFor();
  const place = async (name: string) => {
    const sections = page.getByRole('button', { name: 'Sections of this plan' });
    if (await sections.isVisible()) await hand.press(page, sections);
    const links = page.getByRole('navigation', { name: 'Sections of this plan' });
    await hand.press(page, links.getByRole('link', { name: new RegExp(`^${name}`) }).first());
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const share = async (name: string) => {
    await hand.press(page, page.getByRole('button', { name: 'Share', exact: true }));
    const dialog = page.getByRole('dialog');
    const button = dialog.getByRole('button', { name });
    await dialog.getByRole('button', { name: 'Promise page HTML' }).waitFor();
    if (!(await button.isVisible()))
      await hand.press(
        page,
        dialog.locator('summary').filter({ hasText: 'Other kinds of file' }).first(),
      );
    const text = await downloaded(page, () => hand.press(page, button));
    await page.keyboard.press('Escape');
    return text;
  };
  const plan = async () => {
    await place('Copies and history');
    const saved = page.getByRole('button', { name: 'Save a copy', exact: true }).first();
    return JSON.parse(await downloaded(page, () => saved.click()));
  };
  return { context, page, complaints, place, share, plan };
}

/** Brings the file back, and looks where it shows. */
async function bringBack(
  file: string,
  hand: Hand,
  { page, complaints, place, share, plan }: Awaited<ReturnType<typeof team>>,
) {
  await place('Standards');
  const chosen = page.waitForEvent('filechooser');
  const field = page.getByLabel('Bring in a community’s view');
  // A file field that has the focus opens with Enter, as every button does.
  await hand.press(page, hand === keyboard ? field : page.getByText('Bring in a community’s view'));
  await (await chosen).setFiles({
    name: 'community-view.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByText('The view of “Parents’ forum” is brought in.').waitFor();

  // At Standards, beside the organisation's judgement.
  const judgement = page
    .locator('details')
    .filter({ hasText: `Standard ${standard.number}: ${standard.title}` });
  await judgement.getByText(/In place, and what communities say/).waitFor();
  await hand.press(page, judgement.locator('summary').first());
  await judgement.getByText(words, { exact: true }).waitFor();
  // Nobody can type over it.
  expect(
    await judgement
      .getByRole('textbox')
      .evaluateAll(
        (fields, said) => fields.some((each) => (each as HTMLTextAreaElement).value.includes(said)),
        words,
      ),
  ).toBe(false);
  expect(await isCut(page)).toBe(false);

  // In the check, as something to answer; and in the assurer's view.
  await place('Check');
  await page
    .getByText(/judged to be in place, but “Parents’ forum” does not agree/)
    .first()
    .waitFor();
  await place('Assurer’s view');
  const assured = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: new RegExp(`^Standard ${standard.number}:`) }),
  });
  await assured.getByText(words, { exact: true }).first().waitFor();
  await assured.getByText('Given by themselves:').first().waitFor();
  expect(await isCut(page)).toBe(false);

  // In the report, and in the plan as it came.
  const report = await share('Report for an assurer HTML');
  expect(report).toContain('Nobody asked the fathers. “Really.” &lt;b&gt;None&lt;/b&gt;');
  expect(report).toContain('Parents’ forum');
  const { judgements } = await plan();
  expect(judgements[standard.id].givenViews).toEqual([
    expect.objectContaining({
      who: 'Parents’ forum',
      judged: 'in-place',
      agrees: false,
      view: words,
    }),
  ]);
  expect(judgements[standard.id].value).toBe('in-place');
  expect(complaints).toEqual([]);
}

it.each(here(hands))('fills in the page that it was given, %s', async (_, hand) => {
  const us = await team(hand);
  const html = await us.share('Page for a partner group HTML');
  const site = await openSite({ '/': ['text/html', html] });
  const { page, said } = await site.open('/');
  await page.setViewportSize({ width: hand.width, height: 900 });
  await hand.write(page, page.getByLabel('Your group'), 'Parents’ forum');
  const question = page.getByRole('region', { name: standard.title });
  await hand.choose(page, question.getByRole('group'), 'No, we do not agree');
  await hand.write(page, question.getByLabel('In your own words'), words);
  const button = page.getByRole('button', { name: 'Save our answers as a file' });
  const file = await downloaded(page, () => hand.press(page, button));
  expect(await isCut(page)).toBe(false);
  expect(said).toEqual([]);
  await site.close();
  await bringBack(file, hand, us);
  await us.context.close();
});

/** A host's plain page under a strict policy, that may fetch its own file. */
const host = (request: string, attributes: string): Promise<Site> =>
  openSite({
    '/request.json': ['application/json', request],
    '/take.js': [
      'text/javascript',
      `addEventListener('engagement-give', (event) => { globalThis.view = event.detail.view; event.preventDefault(); });`,
    ],
    '/': embedPage(
      `<h1>Our neighbourhood</h1><engagement-community-view src="/request.json" ${attributes}>…</engagement-community-view>`,
      `<meta http-equiv="Content-Security-Policy" content="${policy}; connect-src 'self'"><script src="/take.js"></script>${script('community-view.js')}`,
    ),
  });

it.each(here(hands))('fills in the element on a host’s page, %s', async (_, hand) => {
  const us = await team(hand);
  const site = await host(await us.share('Questions for a partner group JSON'), 'give="host"');
  const { page, said } = await site.open('/');
  await page.setViewportSize({ width: hand.width, height: 900 });
  const view = page.locator('engagement-community-view');
  await hand.write(page, view.getByLabel('Your group'), 'Parents’ forum');
  const question = view.getByRole('region', { name: standard.title });
  await hand.choose(page, question.getByRole('group'), 'No, we do not agree');
  await hand.write(page, question.getByLabel('In your own words'), words);
  await hand.press(page, view.getByRole('button', { name: 'Give our answers' }));
  await view.getByText('Your answers have been passed on.').waitFor();
  const given = await page.evaluate(() =>
    JSON.stringify((globalThis as unknown as { view: unknown }).view),
  );
  // The group keeps a copy, which says the same.
  const copy = JSON.parse(
    await downloaded(page, () =>
      hand.press(page, view.getByRole('button', { name: 'Save a copy for ourselves' })),
    ),
  );
  expect({ ...copy, id: '' }).toEqual({ ...JSON.parse(given), id: '' });
  expect(await isCut(page)).toBe(false);
  expect(said).toEqual([]);
  await site.close();
  await bringBack(given, hand, us);
  await us.context.close();
});
