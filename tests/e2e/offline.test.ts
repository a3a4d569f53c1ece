// The planner as a folder of files, some way below the root of a site: without a network, and when a newer version comes.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { untilSaved } from '#support/saving.js';

const dist = fileURLToPath(new URL('../../docs/examples/planner/dist', import.meta.url));
const below = 'some/sub/path/';

let browser: Browser;
let site: string;
let server: FolderServer;
let isServed: boolean;
let context: BrowserContext;
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'engagement-kit-site-'));
  await cp(dist, join(site, below), { recursive: true });
  server = await serveFolder(site, { changes: true });
  isServed = true;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  requested = [];
  complaints = [];
  context.on('request', (request) => requested.push(request.url()));
  return async () => {
    await context.close();
    await cutNetwork();
    await rm(site, { recursive: true });
  };
});

async function cutNetwork(): Promise<void> {
  if (isServed) await server.close();
  isServed = false;
}

async function open(address = `${server.url}${below}`): Promise<Page> {
  const page = await context.newPage();
  complaints = complaintsOf(page);
  // Past the quick start, with which an empty browser begins.
  await page.goto(`${address}#/overview`);
  await page.getByRole('navigation', { name: 'Sections of this plan' }).waitFor();
  return page;
}

/** Opens the page and waits until all of it is kept. */
async function openKept(): Promise<Page> {
  const page = await open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page;
}

const place = (page: Page, name: string) =>
  page.getByRole('link', { name: new RegExp(`^${name}`) }).first();
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });

async function write(page: Page, text: string): Promise<void> {
  await place(page, 'Facts of the plan').click();
  await title(page).fill(text);
}

/** Opens each place, most of which nobody has opened yet. */
async function visitAll(page: Page): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Sections of this plan' }).getByRole('link');
  expect(await places.count()).toBeGreaterThan(9);
  for (const address of await places.evaluateAll((all) =>
    all.map((each) => (each as HTMLAnchorElement).hash),
  )) {
    // By its address, since a place that stands alone has no rail beside it.
    await page.evaluate((hash) => location.assign(hash), address);
    await page.getByText('Loading').waitFor({ state: 'detached' });
  }
}

async function save(page: Page): Promise<void> {
  await place(page, 'Copies and history').click();
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await untilSaved(page);
}

/** Puts a newer version of the page into the folder. */
async function publish(): Promise<void> {
  const [page, worker] = [join(site, below, 'index.html'), join(site, below, 'worker.js')];
  const change = async (path: string, from: RegExp, to: string) => {
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
  };
  await change(page, /<title>.*<\/title>/, '<title>The newer planner</title>');
  await change(worker, /(url:"index.html",revision:")\w+/, '$1another');
}

/** The page looks for a newer version whenever somebody comes back to it. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const isNewer = (page: Page) => page.title().then((text) => text === 'The newer planner');

it('works without a network after the first visit, and loses nothing', async () => {
  const page = await openKept();
  await cutNetwork();
  await page.reload();
  await write(page, 'Written on the train');
  await visitAll(page);
  await save(page);
  await page.close();

  const again = await open();
  await again.getByRole('heading', { level: 1, name: 'Written on the train' }).waitFor();
  await again.close();
  const named = await open(`${server.url}${below}index.html`);
  await named.getByRole('heading', { level: 1, name: 'Written on the train' }).waitFor();
  expect(complaints).toEqual([]);
});

it('asks no other site for anything, and runs under its own strict policy', async () => {
  const page = await openKept();
  await visitAll(page);
  await save(page);
  expect(requested.length).toBeGreaterThan(20);
  expect(requested.filter((url) => !url.startsWith(`${server.url}${below}`))).toEqual([]);
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  expect(await policy.getAttribute('content')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(complaints).toEqual([]);
});

it('can be installed', async () => {
  const page = await open();
  const link = await page.locator('link[rel="manifest"]').evaluate((node) => {
    return (node as HTMLLinkElement).href;
  });
  const manifest = await (await fetch(link)).json();
  expect(manifest).toMatchObject({ start_url: './index.html', scope: './', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons) {
    const response = await fetch(new URL(src, link));
    expect(response.headers.get('content-type')).toBe(type);
    if (type !== 'image/png') continue;
    // A PNG says its width and height behind its first 16 bytes.
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

it('a newer version waits until what was typed is saved and the person asks for it', async () => {
  const page = await openKept();
  await write(page, 'Half a sen');
  await publish();
  await comeBack(page);
  await page.getByText(/To use it now, save your plan first/).waitFor();
  expect(await page.getByRole('button', { name: 'Use it now' }).count()).toBe(0);
  await page.keyboard.type('tence');
  expect(await title(page).inputValue()).toBe('Half a sentence');
  expect(await isNewer(page)).toBe(false);

  await save(page);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => isNewer(page)).toBe(true);
  await place(page, 'Facts of the plan').click();
  expect(await title(page).inputValue()).toBe('Half a sentence');
  expect(complaints).toEqual([]);
});

it('a newer version that nobody asked for is there on the next visit', async () => {
  const page = await openKept();
  await publish();
  await comeBack(page);
  await page.getByText(/It opens on your next visit/).waitFor();
  await page.reload();
  expect(await isNewer(page)).toBe(false);
  await page.close();
  await expect
    .poll(async () => {
      const next = await open();
      const is = await isNewer(next);
      await next.close();
      return is;
    })
    .toBe(true);
});

it('a newer version that one window uses leaves what is typed in another', async () => {
  const first = await openKept();
  const second = await openKept();
  await write(second, 'Only in this window');
  await publish();
  await comeBack(first);
  await first.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => isNewer(first)).toBe(true);
  await second.getByText(/save your plan first/).waitFor();
  expect(await title(second).inputValue()).toBe('Only in this window');
  expect(await isNewer(second)).toBe(false);
  await save(second);
  await second.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => isNewer(second)).toBe(true);
});

it('a place that cannot be loaded says so, and is tried again where the person is', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block' });
  const page = await own.newPage();
  await page.goto(`${server.url}${below}#/overview`);
  await write(page, 'Not yet saved');
  await page.route('**/assets/Risks-*.js', (route) => route.abort());
  await place(page, 'Risks').click();
  await page.getByText(/This could not be loaded. Your plan is unchanged/).waitFor();
  await page.unroute('**/assets/Risks-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Add a risk' }).waitFor();
  await place(page, 'Facts of the plan').click();
  expect(await title(page).inputValue()).toBe('Not yet saved');
  await own.close();
});
