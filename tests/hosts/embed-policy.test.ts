// What the embed asks of a page and of a browser: nothing beyond its one file.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPage, openSite, policy, quoted, type Site } from '../e2e/embed-page.js';
import { publicPromise } from '../e2e/pages/public-promise.js';

const widgets = `<engagement-spectrum name="type" save="ask">Types</engagement-spectrum>
  <engagement-standards name="assessment" save="ask">Standards</engagement-standards>
  <engagement-promise value=${quoted(publicPromise)}>Promise</engagement-promise>`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/': embedPage(widgets),
    '/places': embedPage(
      widgets.replace(/(<\/?)engagement-(\w+)/g, (_, open, kind) =>
        open === '<' ? `<div data-engagement="${kind}" data-save="ask" ` : '</div',
      ),
    ),
    '/planted': embedPage(`${widgets}<p style="color: red">Planted</p>`),
    '/planted-markup': embedPage(`${widgets}<script type="module" src="/plant.js"></script>`),
    '/plant.js': ['text/javascript', 'document.body.innerHTML += "<p>Planted</p>";'],
  });
});
afterAll(() => site.close());

/** Violations as the page itself is told of them, from before its first script. */
const openWatching = (path: string) =>
  site.open(path, (context) =>
    context.addInitScript(() => {
      const found: string[] = [];
      Object.assign(globalThis, { violations: found });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        found.push(violatedDirective),
      );
    }),
  );
const violations = (page: Awaited<ReturnType<typeof openWatching>>['page']) =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

test.each(['/', '/places'])(
  '%s: works under the strictest policy without a violation',
  async (path) => {
    const { page, said } = await openWatching(path);
    await page.getByRole('radio', { name: 'Involve' }).check();
    await page.getByRole('radio', { name: 'Answered' }).first().check();
    await page
      .getByRole('textbox', { name: 'Notes and evidence (optional)' })
      .first()
      .fill('Minutes');
    await page.getByText('Add evidence, owner or date').first().click();
    await page.getByRole('textbox', { name: 'Owner' }).first().fill('Lead');
    await page.getByRole('button', { name: 'Check plan' }).click();
    await page.getByRole('heading', { name: /more to do/ }).waitFor();
    expect(await page.getByText('we will work with you').count()).toBeGreaterThan(0);
    // Styles are there too, though the policy allows none of the page's own.
    const button = page.getByRole('button', { name: 'Check plan' });
    expect(await button.evaluate((node) => getComputedStyle(node).minBlockSize)).not.toBe('auto');
    expect(await violations(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(policy).toContain("trusted-types 'none'");
  },
);

test('a planted style and planted markup are seen', async () => {
  const styled = await openWatching('/planted');
  expect(await violations(styled.page)).toContain('style-src-attr');
  const written = await openWatching('/planted-markup');
  await expect.poll(() => violations(written.page)).toContain('require-trusted-types-for');
});

test('asks for one file, sets no cookie, and stores nothing before a person presses save', async () => {
  const requests: string[] = [];
  const { page } = await site.open('/', async (context) => {
    context.on('request', (request) => requests.push(request.url()));
    await context.addInitScript(() => {
      const writes: string[] = [];
      Object.assign(globalThis, { writes });
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...args) {
        writes.push(args[0]);
        setItem.apply(this, args);
      };
    });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('DOMStorage.enable');
  const stored: string[] = [];
  client.on('DOMStorage.domStorageItemAdded', ({ key }) => stored.push(key));

  await page.getByRole('radio', { name: 'Involve' }).check();
  await page.getByRole('radio', { name: 'Answered' }).first().check();
  expect(requests.map((url) => new URL(url).pathname)).toEqual(['/', '/index.js']);
  expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([site.url]));
  expect(await page.context().cookies()).toEqual([]);
  const usage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    writes: (globalThis as unknown as { writes: string[] }).writes,
  }));
  expect(usage).toEqual({ local: 0, session: 0, databases: 0, caches: 0, writes: [] });
  expect(stored).toEqual([]);

  await page.getByRole('button', { name: 'Save on this device' }).first().click();
  await expect.poll(() => stored).toEqual(['engagement-kit:engagement-spectrum:type']);
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
});
