// Prints every component as people do, on whatever paper they have: the text takes the room that there is.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, bundleStyles } from '#support/bundle.js';
import { htmlPage, openBrowser, type PageServer, servePages } from '#support/pages.js';
import { brokenTooSoon, lettersBelowEachOther, paperOf } from '#support/paper.js';

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
    bundleForBrowser(at('./pages/every-component.tsx')),
    bundleStyles(at('../../packages/themes/src/core.css')),
    bundleStyles(at('../../packages/themes/src/neutral.css')),
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

describe.each(names)('%s', (name) => {
  beforeAll(async () => {
    await page.evaluate((each) => {
      const { mount } = globalThis as unknown as { mount: (name: string) => HTMLElement };
      document.body.replaceChildren(mount(each));
    }, name);
    await page.waitForTimeout(100);
  });

  it.each(papers.flatMap((paper) => [0.5, 1, 2].map((scale) => ({ ...paper, scale }))))(
    'takes the room of $format, landscape $landscape, at scale $scale',
    async ({ scale, ...paper }) => {
      const sides = { top: inches, right: inches, bottom: inches, left: inches };
      const pages = await paperOf(await page.pdf({ ...paper, scale, margin: sides }));
      const letters = pages.flatMap(lettersBelowEachOther);
      const broken = pages.flatMap((each) => brokenTooSoon(each, margin));
      const wide = pages.flatMap(({ width, lines }) =>
        lines.filter(({ end }) => end > width - margin + 2).map(({ text }) => text),
      );
      expect({ letters, broken, wide }).toEqual({ letters: [], broken: [], wide: [] });
    },
  );
});
