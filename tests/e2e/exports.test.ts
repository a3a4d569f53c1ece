// Opens the static pages of the exports, as somebody would who was sent one.

import { allQuestions, ukhsaGuidance } from '@engagement-kit/model';
import type { Browser } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '#support/axe.js';
import { openBrowser, type PageServer, servePages } from '#support/pages.js';
import { pages } from './pages/exports.js';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePages(
    Object.fromEntries(pages.map((page, index) => [`/${index}`, ['text/html', page] as const])),
  );
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('whatever somebody typed, a page runs nothing, asks for nothing and keeps its shape', async () => {
  const page = await browser.newPage();
  const odd: string[] = [];
  page.on('dialog', (dialog) => {
    odd.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/\/(\d+|favicon\.ico)$/.test(request.url())) odd.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => odd.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => odd.push(String(error)));
  for (const index of pages.keys()) {
    await page.goto(`${server.url}/${index}`);
    const found = await page.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      active: document.querySelectorAll(
        'script, img, svg, iframe, form, input, [onload], [onerror]',
      ).length,
      headings: document.querySelectorAll('h1').length,
      shape: [...document.body.children].map(({ localName }) => localName),
      footer: document.querySelector('footer')?.textContent,
    }));
    expect(found).toMatchObject({
      hacked: false,
      active: 0,
      headings: 1,
      shape: ['main', 'footer'],
      footer: expect.stringContaining('Open Government Licence v3.0'),
    });
  }
  expect(odd.filter((each) => !each.includes('favicon'))).toEqual([]);
  await page.close();
});

it('a page is accessible, narrow too, and prints every question with source and licence', async () => {
  // The page's own policy would keep axe out.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  for (const index of [0, 1, 2]) {
    await page.goto(`${server.url}/${index}`);
    expect((await axe(page)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  await page.goto(`${server.url}/0`);
  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  for (const question of allQuestions(ukhsaGuidance)) expect(words).toContain(question.text);
  expect(words).toContain('Open Government Licence v3.0');
  expect(words).toContain(ukhsaGuidance.source.disclaimer);
  await context.close();
});
