// Prints every component as people do, on whatever paper they have: the text takes the room that there is.
import { fileURLToPath } from 'node:url';
import { planContent, toHtml, ukhsaEngagementTypes, ukhsaGuidance } from '@engagement-kit/model';
import { renderPromiseHtml } from '@engagement-kit/promise-card';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, bundleStyles } from '#support/bundle.js';
import { everywhere } from '#support/everywhere.js';
import { htmlPage, openBrowser, type PageServer, servePages } from '#support/pages.js';
import { brokenTooSoon, lettersBelowEachOther, paperOf } from '#support/paper.js';
import { measlesVaccinationOutreach } from '../../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { fullPromise, longPromise } from '../../../packages/promise-card/src/promises.fixtures.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const names = [
  'SpectrumSelector',
  'SpectrumCompare',
  'SpectrumCompare, folded',
  'StandardsChecklist',
  'PromiseCard',
  'PlanReview',
  'PlanFile',
  'PlanHistory',
  'PlanExports',
];
const papers = [
  { format: 'A4', landscape: false },
  { format: 'A4', landscape: true },
  { format: 'A5', landscape: false },
  { format: 'Letter', landscape: true },
];
const margin = 36;
const inches = `${margin / 72}in`;

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const [script, core, neutral] = await Promise.all([
    bundleForBrowser(at('../pages/every-component.tsx')),
    bundleStyles(at('../../../packages/themes/src/core.css')),
    bundleStyles(at('../../../packages/themes/src/neutral.css')),
  ]);
  server = await servePages({
    '/': [
      'text/html',
      htmlPage(
        'Paper',
        '<script type="module" src="/app.js"></script>',
        `<style>body{margin:0}${core}${neutral}</style>`,
      ),
    ],
    '/app.js': ['text/javascript', script],
  });
  page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'mount' in globalThis);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const all = papers.flatMap((paper) => [0.5, 1, 2].map((scale) => ({ ...paper, scale })));
/** The sheet that most people have, and the one with the least room; the others where `everywhere` is asked for. */
const usual = all.filter(({ format, landscape, scale }) =>
  format === 'A5' ? scale === 2 : format === 'A4' && scale === 1 && !landscape,
);
const sheets = everywhere ? all.filter((sheet) => !usual.includes(sheet)) : usual;

/** What is wrong with the page on paper. */
async function faultsOn({ scale, ...paper }: (typeof sheets)[number], on: Page) {
  const sides = { top: inches, right: inches, bottom: inches, left: inches };
  const pages = await paperOf(await on.pdf({ ...paper, scale, margin: sides }));
  return [
    ...pages.flatMap(lettersBelowEachOther).map((text) => `letter by letter: ${text}`),
    ...pages
      .flatMap((each) => brokenTooSoon(each, margin))
      .map((text) => `broken too soon: ${text}`),
    ...pages.flatMap(({ width, lines }) =>
      lines.flatMap(({ end, text }) => (end > width - margin + 2 ? [`cut off: ${text}`] : [])),
    ),
  ];
}

describe.each(names)('%s', (name) => {
  beforeAll(async () => {
    await page.evaluate((each) => {
      const { mount } = globalThis as unknown as { mount: (name: string) => HTMLElement };
      document.body.replaceChildren(mount(each));
    }, name);
    await page.waitForTimeout(100);
  });

  it.each(sheets)(
    'takes the room of $format, landscape $landscape, at scale $scale',
    async (sheet) => expect(await faultsOn(sheet, page)).toEqual([]),
  );
});

/** All words on the sheets, of the component that is mounted for it. */
async function printed(name: string): Promise<string> {
  await page.evaluate((each) => {
    const { mount } = globalThis as unknown as { mount: (name: string) => HTMLElement };
    document.body.replaceChildren(mount(each));
  }, name);
  await page.locator('[data-part="root"]').first().waitFor();
  const sheets = await paperOf(await page.pdf({ format: 'A4' }));
  return sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}

it.each(['StandardsChecklist', 'PlanFile'])('%s: no button is printed', async (name) => {
  const words = await printed(name);
  const buttons = (await page.locator('button').allInnerTexts()).filter(Boolean);
  expect(buttons.length).toBeGreaterThan(0);
  expect(buttons.filter((each) => words.includes(each))).toEqual([]);
});

it.each(['SpectrumRecogniser', 'PlanExports'])('%s: nothing is printed', async (name) => {
  expect(await printed(name)).toBe('');
});

it('prints a question with its status beside it', async () => {
  await page.evaluate(() => {
    const { mount } = globalThis as unknown as { mount: (name: string) => HTMLElement };
    document.body.replaceChildren(mount('StandardsChecklist'));
  });
  await page.getByText('Define the purpose').first().waitFor();
  const [sheet] = await paperOf(await page.pdf({ format: 'A4' }));
  const lines = sheet?.lines ?? [];
  const asked = lines.find(({ text }) => /community engagement/i.test(text));
  const status = lines.find(({ text }) => text.trim() === 'Status');
  expect(status?.x).toBeGreaterThan((sheet?.width ?? Number.NaN) / 2 - 20);
  expect(Math.abs((status?.y ?? Number.NaN) - (asked?.y ?? Number.NaN))).toBeLessThan(24);
  // No word of the answer is broken for want of room.
  expect(lines.map(({ text }) => text).join()).toContain('Antidisestablishmentarianism');
});

describe('the file of a plan', () => {
  it.each([false, true])(
    'has its title and page numbers in the foot, and no heading alone above it; landscape %s',
    async (landscape) => {
      const own = await browser.newPage();
      await own.setContent(toHtml(planContent(measlesVaccinationOutreach, ukhsaGuidance)));
      const pages = await paperOf(await own.pdf({ format: 'A4', landscape }));
      await own.close();
      expect(pages.length).toBeGreaterThan(3);
      for (const [index, { lines, height }] of pages.entries()) {
        const isFoot = ({ y }: { y: number }) => y < 18 * 2.83;
        const foot = lines.filter(isFoot).map(({ text }) => text);
        expect(foot).toEqual([measlesVaccinationOutreach.title, `${index + 1} / ${pages.length}`]);
        const last = lines.filter((line) => !isFoot(line)).at(-1);
        expect(last?.size, last?.text).toBeLessThan(12);
        // A page is full, or the last.
        const isLast = index === pages.length - 1;
        expect(isLast || (last?.y ?? height) < height / 2).toBe(true);
      }
    },
  );
});

describe('the page of a promise', () => {
  const inform = ukhsaEngagementTypes.find(({ id }) => id === 'inform');
  if (!inform) throw new Error('There is no type to inform.');
  const toInform = { ...fullPromise, engagementType: inform };

  it.each([
    ['to inform', { ...toInform, open: [], fixed: [] }],
    ['to inform, with what is open and fixed', toInform],
  ])('%s takes one sheet of A4, in type that can be read', async (_, promise) => {
    const own = await browser.newPage();
    await own.setContent(renderPromiseHtml(promise));
    const sides = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
    const [first, ...rest] = await paperOf(await own.pdf({ format: 'A4', margin: sides }));
    expect(rest.map(({ lines }) => lines.map(({ text }) => text))).toEqual([]);
    const words = first?.lines.map(({ text }) => text).join(' ') ?? '';
    expect(words).toContain('keep you informed');
    expect(words).toContain('has not approved or endorsed it.');
    expect(Math.min(...(first?.lines.map(({ size }) => size) ?? []))).toBeGreaterThanOrEqual(7.5);
    await own.close();
  });

  it.each(sheets)(
    'takes the room of $format, landscape $landscape, at scale $scale',
    async (sheet) => {
      const own = await browser.newPage();
      await own.setContent(renderPromiseHtml(longPromise));
      expect(await faultsOn(sheet, own)).toEqual([]);
      await own.close();
    },
  );
});
