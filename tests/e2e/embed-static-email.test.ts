// A promise as an e-mail, read by a real parser.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importForServer } from '#support/bundle.js';
import { openBrowser } from '#support/pages.js';
import {
  customPromise,
  emptyPromise,
  feedbackOf,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../../packages/promise-card/src/promises.fixtures.js';

type Static = typeof import('../../packages/embed/src/static.js');

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let kit: Static;
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  kit = await importForServer<Static>(at('../../packages/embed/src/static.ts'), 'preact');
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser.close());

const promises = { emptyPromise, fullPromise, longPromise, customPromise, hostilePromise };

describe.each(Object.entries(promises))('the e-mail of %s', (_name, promise) => {
  it('asks for nothing and holds no table, style sheet, script or picture', async () => {
    const { html } = kit.renderPromiseEmail(promise);
    await page.setContent(html);
    const forbidden = 'table, style, link, script, img, iframe, form, [class], [id], b';
    expect(await page.locator(forbidden).count()).toBe(0);
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
    for (const node of await page.locator('body *').all()) {
      const style = await node.getAttribute('style');
      expect(style ?? '').not.toMatch(/url\(|var\(|expression|position/i);
    }
  });

  it('says in HTML what its text says, line by line', async () => {
    const { html, text } = kit.renderPromiseEmail(promise);
    expect(text).toBe(kit.renderPromiseText(promise));
    await page.setContent(html);
    const shown = (await page.evaluate(() => document.body.textContent)) ?? '';
    const flat = (words: string) => words.replace(/[\s“”"-]+/g, '');
    for (const line of text.split('\n')) {
      // The text writes out an address where the HTML has a link.
      const words = flat(line.replace(/ \((?:https?:)[^)]*\)/g, ''));
      expect(flat(shown)).toContain(words);
    }
  });

  it('has a subject of one line', () => {
    const { subject } = kit.renderPromiseEmail({
      ...promise,
      organisation: `${promise.organisation ?? ''}\r\nBcc: everyone@example.org`,
    });
    expect(subject).toMatch(/^Our promise to you/);
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

it('names source, licence, changes, and whose tool it is', () => {
  for (const said of Object.values(kit.renderPromiseEmail(fullPromise)).slice(1)) {
    expect(said).toContain('UK Health Security Agency');
    expect(said).toContain(
      'https://www.gov.uk/guidance/community-engagement-approach-for-health-protection',
    );
    expect(said).toContain('Open Government Licence v3.0');
    expect(said).toContain('pubic');
    expect(said).toContain('independent');
  }
});

it('is readable on its own: sizes, contrast and width', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.setContent(kit.renderPromiseEmail(longPromise).html);
  const small = await page
    .locator('p, li, a, blockquote')
    .evaluateAll(
      (all) => all.filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < 14).length,
    );
  expect(small).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('says what people said and what was done, once feedback was delivered', () => {
  const kept = {
    ...feedbackOf.kept,
    heard: 'Knock.',
    decided: 'We knock first.',
    why: 'It works.',
  };
  const { html, text } = kit.renderPromiseEmail({ ...fullPromise, feedback: [kept] });
  for (const words of ['You said:', 'Knock.', 'We did:', 'We knock first.', 'Why:', 'It works.']) {
    expect(html).toContain(words);
    expect(text).toContain(words);
  }
  expect(html).toContain('4 June 2026');
});
