// Whatever people write, no page is wider than its window or its paper: a plan and a guidance whose every word has no end,
// in each place of the planner and in every file that people open in a browser.
import { createPlanStore } from '@engagement-kit/model';
import { planExports, planExportsMessages } from '@engagement-kit/planner';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, type PageServer } from '#support/pages.js';
import { tooWideIn } from '#support/too-wide-in-page.js';
import { crowdedPlan } from '../../packages/model/src/examples/crowded-plan.fixtures.js';
import { fixedContext } from '../../packages/react/src/plan/plans.fixtures.js';
import { openPlanner, places, servePlanner, showPlace } from './planner-page.js';

const narrow = { width: 320, height: 800 };
/** A4, which has margins of 10 mm here. */
const paper = { width: 794, height: 1123 };
const margins = '@media print{html{margin:0 10mm}}';

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await servePlanner();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const items = { communities: 0, decisions: 0, activities: 0, risks: 0, promises: 2, feedback: 1 };
const addresses = [
  ...places,
  ...Object.entries(items).map(([list, copy]) => `${list}/${list}-${copy}`),
];

/** What is too wide in a window, and on paper. */
async function wideIn(page: Page): Promise<readonly string[]> {
  const inWindow = await tooWideIn(page);
  await page.addStyleTag({ content: margins });
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await tooWideIn(page);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(narrow);
  return [...inWindow, ...onPaper.map((line) => `on paper, ${line}`)];
}

it.each([
  ['crowded, on guidance as crowded', 'ltr'],
  ['crowded', 'rtl'],
] as const)('no place of a plan is too wide: %s, %s', async (shown, direction) => {
  const page = await openPlanner(browser, server, shown, { direction });
  const found: Record<string, readonly string[]> = {};
  for (const address of addresses) {
    await showPlace(page, address);
    const lines = await wideIn(page);
    if (lines.length > 0) found[address] = lines;
  }
  expect(found).toEqual({});
  await page.close();
});

it('no file that people open in a browser is too wide', async () => {
  const state = createPlanStore({ ...fixedContext(), plan: crowdedPlan }).getState();
  const pages = planExports(planExportsMessages).filter(({ mediaType }) => /html/.test(mediaType));
  expect(pages.length).toBeGreaterThan(5);
  const page = await browser.newPage({ viewport: narrow });
  const found: Record<string, readonly string[]> = {};
  for (const { id, make, choices } of pages) {
    const work = { signal: new AbortController().signal, onProgress: () => undefined };
    const choice = choices?.(crowdedPlan).items[0]?.id;
    await page.setContent(String(await make(state, { ...work, choice })));
    const lines = await wideIn(page);
    if (lines.length > 0) found[id] = lines;
  }
  expect(found).toEqual({});
  await page.close();
});
