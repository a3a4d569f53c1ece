// The promise card's buttons under the strictest content policy, in the document and in a shadow root.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleForBrowser } from '#support/bundle.js';
import { htmlPage, openBrowser, type PageServer, servePages } from '#support/pages.js';
import { publicPromise } from './pages/public-promise.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const promised = publicPromise.engagementType?.promise ?? '';

let browser: Browser;
let server: PageServer;
let context: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePages({
    '/': [
      'text/html',
      htmlPage(
        'Host',
        '<h1>Host</h1><div id="plain"></div><div id="place"></div><script type="module" src="/app.js"></script>',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      ),
    ],
    '/app.js': ['text/javascript', await bundleForBrowser(at('./pages/promise-card.tsx'))],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  said = [];
  page.on('console', (message) => {
    // A page that serves nothing else has no icon either.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon')) {
      said.push(message.text());
    }
  });
  page.on('pageerror', (error) => said.push(String(error)));
  // Printing opens a window that nobody could close; each document notes that it was asked.
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(server.url);
});
afterEach(() => context.close());

describe.each(['plain', 'place'])('in #%s', (id) => {
  let card: Locator;
  beforeEach(() => {
    card = page.locator(`#${id}`);
  });
  const press = async (name: RegExp) => {
    const button = card.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    return button;
  };
  const status = (text: RegExp) => card.getByRole('status').filter({ hasText: text }).waitFor();
  const hasFocus = (button: Locator) =>
    button.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);

  it('copies the whole promise', async () => {
    const button = await press(/copy/i);
    await status(/Promise copied/);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(promised);
    expect(text).toContain('Open Government Licence v3.0');
    expect(await hasFocus(button)).toBe(true);
    expect(said).toEqual([]);
  });

  it('copies the old way where the clipboard is refused', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
    });
    const button = await press(/copy/i);
    await status(/Promise copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(promised);
    expect(await hasFocus(button)).toBe(true);
  });

  it('prints a frame with the promise, its source and its styles, and nothing of the host', async () => {
    const button = await press(/print promise/i);
    await status(/Print window opened/);
    const frame = page.frames().find((each) => each !== page.mainFrame()) as Frame;
    const text = await frame.locator('body').textContent();
    expect(text).toContain(promised);
    expect(text).toContain('Open Government Licence v3.0');
    expect(text).not.toContain('Host');
    expect(await frame.locator('html[data-printed]').count()).toBe(1);
    expect(await page.locator('html[data-printed]').count()).toBe(0);
    const card = frame.locator('.promise');
    expect(await card.evaluate((node) => getComputedStyle(node).borderTopWidth)).toBe('1px');
    expect(await hasFocus(button)).toBe(true);
    // The frame goes away once it is printed: after this call has answered.
    await frame.evaluate(() => void setTimeout(() => dispatchEvent(new Event('afterprint'))));
    await expect.poll(() => page.frames().length).toBe(1);
    expect(said).toEqual([]);
  });

  it('prints a frame with the poster', async () => {
    await press(/poster/i);
    await status(/Print window opened/);
    const frame = page.frames().find((each) => each !== page.mainFrame()) as Frame;
    const poster = frame.locator('main.poster');
    expect(await poster.textContent()).toContain(promised);
    expect(await poster.evaluate((node) => getComputedStyle(node).display)).toBe('flex');
    expect(said).toEqual([]);
  });

  it('downloads a page that stands on its own', async () => {
    const [download, button] = await Promise.all([
      page.waitForEvent('download'),
      press(/download/i),
    ]);
    expect(download.suggestedFilename()).toMatch(/^promise-[\p{L}\p{N}-]+\.html$/u);
    await status(/Downloaded as promise-/);
    const html = await readFile(await download.path(), 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain(promised);
    expect(await hasFocus(button)).toBe(true);
    expect(said).toEqual([]);
  });
});
