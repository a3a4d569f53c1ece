// Prints posters of promises of every type and length: each takes one sheet, whatever is written on it.
import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { renderPromisePoster } from '@engagement-kit/promise-card';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '#support/pages.js';
import { paperOf } from '#support/paper.js';
import {
  changedPromise,
  customPromise,
  emptyPromise,
  fullPromise,
  hostilePromise,
  longPromise,
  wordyPromise,
} from '../../../packages/promise-card/src/promises.fixtures.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function printed(html: string, options: { format?: 'A4' | 'Letter' } = {}) {
  const page = await browser.newPage();
  await page.setContent(html);
  const paper = await paperOf(await page.pdf({ preferCSSPageSize: !options.format, ...options }));
  await page.close();
  return paper;
}

const short = { ...emptyPromise, organisation: 'Northshire Council', madeOn: '2026-06-22' };
const ofEveryType = ukhsaEngagementTypes.flatMap((engagementType) =>
  Object.entries({ short, fullPromise, wordyPromise, longPromise, changedPromise }).map(
    ([name, promise]) => [engagementType.id, name, { ...promise, engagementType }] as const,
  ),
);

it.each([
  ...ofEveryType,
  ['own guidance', 'customPromise', customPromise] as const,
  ['draft', 'emptyPromise', emptyPromise] as const,
  ['hostile', 'hostilePromise', hostilePromise] as const,
])('%s, %s: one sheet of A4 with the promise and the source', async (_type, _name, promise) => {
  const [first, ...rest] = await printed(renderPromisePoster(promise));
  expect(rest.map(({ lines }) => lines.map(({ text }) => text))).toEqual([]);
  expect([first?.width, first?.height].map((size) => Math.round(size ?? 0))).toEqual([595, 842]);
  const words = first?.lines.map(({ text }) => text).join(' ') ?? '';
  const { disclaimer, licence } = promise.source;
  if (_type !== 'hostile') expect(words).toContain((disclaimer || licence?.name || '').slice(-20));
  const sizes = first?.lines.map(({ size }) => size) ?? [];
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.4);
});

it('prints a short promise in letters that are read from a distance', async () => {
  const [engagementType] = ukhsaEngagementTypes;
  if (!engagementType) throw new Error('There is no type.');
  const [page] = await printed(renderPromisePoster({ ...short, engagementType }));
  const said = page?.lines.find(({ text }) => text.includes('keep you informed'));
  expect(said?.size).toBeGreaterThan(22);
});

it('takes one sheet of Letter as well, where a printer fits it to its page', async () => {
  const page = await browser.newPage();
  await page.setContent(renderPromisePoster(wordyPromise));
  // 279 mm of Letter for the 297 mm of A4, as “fit to page” scales it.
  const pages = await paperOf(
    await page.pdf({ format: 'Letter', scale: 0.93, margin: { top: '0', bottom: '0' } }),
  );
  expect(pages).toHaveLength(1);
  await page.close();
});

const usual = ofEveryType.filter(([, name]) => name !== 'longPromise');
it.each(usual)('%s, %s: one sheet in large print', async (_type, _name, promise) => {
  const html = renderPromisePoster(promise, { print: 'large' });
  expect(await printed(html)).toHaveLength(1);
});

it('runs on to a second sheet in large print rather than print smaller or cut a promise', async () => {
  const { engagementType: own } = customPromise;
  if (!own) throw new Error('The promise has no type.');
  const words =
    'We promise that everybody who lives here is heard before anything is decided. '.repeat(14);
  const promise = { ...customPromise, engagementType: { ...own, promise: words } };
  const sheets = await printed(renderPromisePoster(promise, { print: 'large' }));
  expect(sheets).toHaveLength(2);
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const said = lines.filter(({ text }) => /everybody who|is heard before/.test(text));
  expect(said.length).toBeGreaterThan(14);
  expect(Math.min(...said.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
});
