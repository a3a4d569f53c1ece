// A promise from a file: where it may come from, when it is asked for, and what is shown until it is there.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { embedPage, openSite, type Site, script } from './embed-page.js';
import { publicPromise } from './pages/public-promise.js';

const file = JSON.stringify(publicPromise);
const other = JSON.stringify({ ...publicPromise, activities: ['Another promise'] });

let site: Site;
let elsewhere: Server;
let away: string;
let page: Page;
let said: string[];
/** Lets the slow file arrive. */
let arrive: () => void;

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const open = request.url === '/open.json';
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(open && { 'access-control-allow-origin': '*' }),
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  site = await openSite({
    '/': embedPage(
      '<engagement-promise><p>The promise in plain text</p></engagement-promise>',
      script(),
    ),
    '/far': embedPage(
      `<p style="height: 5000px"></p>
       <engagement-promise loading="lazy" src="/good.json"><p>The promise in plain text</p></engagement-promise>`,
      script(),
    ),
    '/good.json': ['application/json', file],
    '/slow.json': ['application/json', other],
  });
});
afterAll(async () => {
  await site.close();
  elsewhere.close();
});
beforeEach(async () => {
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  ({ page, said } = await site.open('/', async (context) => {
    await context.route('**/slow.json', async (route) => {
      await arrived;
      await route.continue();
    });
    for (const [name, location] of [
      ['home', '/good.json'],
      ['open', `${away}/open.json`],
      ['closed', `${away}/closed.json`],
    ]) {
      await context.route(`**/moved-${name}.json`, (route) =>
        route.fulfill({ status: 302, headers: { location: location as string } }),
      );
    }
  }));
});

const load = (src: string) =>
  page.locator('engagement-promise').evaluate((element, address) => {
    element.setAttribute('src', address);
  }, src);
const shown = () => page.getByText('Times of clinics');
const fallback = () => page.getByText('The promise in plain text');
const notice = () => page.getByText('The promise could not be loaded', { exact: false });

test.each(['/moved-home.json', 'away:/open.json', '/moved-open.json'])(
  '%s: a redirect, or another origin that allows it, is followed',
  async (src) => {
    await load(src.replace('away:', away));
    await shown().waitFor();
    expect(await fallback().isVisible()).toBe(false);
    expect(said).toEqual([]);
  },
);

test.each(['away:/closed.json', '/moved-closed.json'])(
  '%s: an origin that does not allow it is refused, and the fallback stays below the reason',
  async (src) => {
    await load(src.replace('away:', away));
    await notice().waitFor();
    expect(await notice().getAttribute('role')).toBe('status');
    expect(await fallback().isVisible()).toBe(true);
    const top = async (place: typeof notice) => (await place().boundingBox())?.y ?? Number.NaN;
    expect(await top(notice)).toBeLessThan(await top(fallback));
    // The browser says so in the console; nothing is thrown.
    expect(said.filter((line) => !/CORS|net::ERR_FAILED/.test(line))).toEqual([]);
  },
);

test('until a slow file is there the fallback is shown, and what came late is not', async () => {
  await load('/slow.json');
  await page.waitForTimeout(300);
  expect(await fallback().isVisible()).toBe(true);
  expect(await notice().count()).toBe(0);
  await load('/good.json');
  await shown().waitFor();
  arrive();
  await page.waitForTimeout(300);
  expect(await page.getByText('Another promise').count()).toBe(0);
  expect(await shown().isVisible()).toBe(true);
  await load('/slow.json');
  await page.getByText('Another promise').waitFor();
  expect(said).toEqual([]);
});

test('a lazy element asks for its file only when it is nearly on screen', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/far`);
  await page.waitForTimeout(300);
  expect(asked).not.toContain('/good.json');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await shown().waitFor();
  expect(asked.filter((path) => path === '/good.json')).toHaveLength(1);
});
