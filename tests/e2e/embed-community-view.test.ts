// What a partner group is asked, as an element: where its request comes from, where its answers go, what is kept.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCommunityView, toViewRequest, ukhsaGuidance } from '@engagement-kit/model';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '#support/axe.js';
import { measlesVaccinationOutreach as plan } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';
import { built, embedPage, openSite, quoted, type Site, script, strict } from './embed-page.js';

// biome-ignore lint/suspicious/noExplicitAny: the page's own objects
type Any = any;

const made = toViewRequest(plan, ukhsaGuidance, { today: '2026-09-10' });
if (!made.ok) throw new Error('The example makes no request.');
const request = made.value;

const listening = `globalThis.told = [];
  for (const name of ['ready', 'change', 'give', 'save', 'error']) {
    document.addEventListener('engagement-' + name, (event) => {
      told.push([name, event.detail]);
      if (name === 'give' && globalThis.takes !== false) event.preventDefault();
    });
  }`;
const head = `${strict}<script src="/listen.js"></script>`;
const tag = (attributes: string) =>
  `<main><h1>Host</h1><form><engagement-community-view ${attributes}><p>Text of the fallback</p></engagement-community-view><label>Search <input name="q" value="own"></label></form></main>`;
const asked = `request=${quoted(request)}`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/listen.js': ['text/javascript', listening],
    '/request.json': ['application/json', JSON.stringify(request)],
    '/': embedPage(tag(asked), head + script()),
    '/alone': embedPage(tag(asked), head + script('community-view.js')),
    '/loader': embedPage(tag(asked), head + script('loader.js')),
    '/place': embedPage(
      `<main><h1>Host</h1><h2>Us</h2><div data-engagement="community-view" data-heading-level="3" data-give="host" data-request=${quoted(request)}></div></main>`,
      head + script(),
    ),
    '/src': embedPage(
      tag('src="/request.json"'),
      `<script src="/listen.js"></script>${script('community-view.js')}`,
    ),
    '/no-src': embedPage(
      tag('src="/gone.json"'),
      `<script src="/listen.js"></script>${script('community-view.js')}`,
    ),
    '/bad': embedPage(
      tag('request="{&quot;format&quot;:&quot;view-request&quot;}"'),
      head + script(),
    ),
    '/empty': embedPage(tag(''), head + script()),
    '/host': embedPage(tag(`${asked} give="host"`), head + script()),
    '/notes': embedPage(tag(`${asked} events="notes"`), head + script()),
    '/ask': embedPage(tag(`${asked} save="ask" name="forum"`), head + script()),
    '/other': embedPage(
      tag(`request=${quoted({ ...request, planId: 'another' })} save="ask" name="forum"`),
      head + script(),
    ),
    '/readonly': embedPage(tag(`${asked} readonly`), head + script()),
  });
});
afterAll(() => site.close());

const view = (page: Page) => page.locator('engagement-community-view');
const who = (page: Page) => view(page).getByLabel('Your group');
const told = (page: Page) => page.evaluate(() => (globalThis as Any).told as [string, Any][]);
const words = (page: Page) => view(page).getByLabel('In your own words').first();
const button = (page: Page, name: string) => view(page).getByRole('button', { name });
const status = (page: Page) => view(page).locator('[data-part=status]');

async function fill(page: Page) {
  await who(page).fill('Parents’ forum');
  await view(page).getByLabel('No, we do not agree').first().check();
  await words(page).fill('Nobody asked the fathers.');
}
const given = {
  planId: plan.id,
  who: 'Parents’ forum',
  answers: [
    { standardId: request.standards[0]?.id, agrees: false, view: 'Nobody asked the fathers.' },
  ],
};

describe('its file', () => {
  test.each(['/', '/alone', '/loader', '/place'])('defines it in %s', async (path) => {
    const { page, said } = await site.open(path);
    await who(page).waitFor();
    const level = path === '/place' ? 3 : 2;
    await view(page).getByRole('heading', { level, name: 'Do you agree?' }).first().waitFor();
    if (path === '/place') await button(page, 'Give our answers').waitFor();
    expect((await axe(page)).violations).toEqual([]);
    expect(said).toEqual([]);
  });

  test('has its contract in custom-elements.json and its hash in sri.json', async () => {
    const manifest = JSON.parse(built('custom-elements.json')).modules[2];
    expect(manifest.path).toBe('dist/community-view.js');
    expect(JSON.parse(built('sri.json')).files['community-view.js']).toMatch(/^sha384-/);
    const { page } = await site.open('/');
    await who(page).waitFor();
    const parts = await view(page).evaluate((element) =>
      [...(element.shadowRoot as ShadowRoot).querySelectorAll('[part]')].map((node) =>
        node.getAttribute('part'),
      ),
    );
    for (const name of ['root', 'title', 'promised', 'question', 'agreement', 'give', 'status']) {
      expect(parts).toContain(name);
      expect(manifest.declarations[0].cssParts).toContainEqual(expect.objectContaining({ name }));
    }
  });

  test('can be imported on a server, and does nothing there', () => {
    const path = fileURLToPath(
      new URL('../../packages/embed/dist/community-view-pure.js', import.meta.url),
    );
    const program = `const all = await import(${JSON.stringify(path)}); all.defineCommunityView();
      console.log(JSON.stringify(Object.keys(all).sort()));`;
    const names = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(JSON.parse(names)).toEqual(['CommunityViewElement', 'defineCommunityView']);
  });
});

describe('what is asked', () => {
  test('comes from a file, or from a property', async () => {
    const { page } = await site.open('/src');
    await who(page).waitFor();
    const { page: other } = await site.open('/empty');
    await other.getByText('Text of the fallback').waitFor();
    await view(other).evaluate(
      (element, data) => Object.assign(element, { request: data }),
      request,
    );
    await who(other).waitFor();
    expect(await view(other).evaluate((element) => (element as Any).request.planId)).toBe(plan.id);
  });

  test.each([
    ['/no-src', 'not-loaded'],
    ['/bad', 'wrong-shape'],
  ])('that does not fit leaves the text of the page, and one error: %s', async (path, code) => {
    const { page } = await site.open(path);
    await expect
      .poll(async () => (await told(page)).map(([, { code: found }]) => found))
      .toEqual([code]);
    await page.getByText('Text of the fallback').waitFor();
    const notice = page.getByText('The questions could not be loaded');
    expect(await notice.count()).toBe(path === '/no-src' ? 1 : 0);
  });
});

describe('what a group says', () => {
  test('goes into a file, and neither into events nor into the form', async () => {
    const { page, said } = await site.open('/');
    await fill(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save our answers as a file').click(),
    ]);
    const read = readCommunityView(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && read.value).toMatchObject(given);
    const events = await told(page);
    expect(JSON.stringify(events)).not.toMatch(/fathers|forum/);
    expect(events.at(-1)).toEqual(['change', { planId: plan.id, answered: 1 }]);
    expect(events.some(([name]) => name === 'give')).toBe(false);
    const entries = await page.evaluate(() => [
      ...new FormData(document.forms[0] as HTMLFormElement).keys(),
    ]);
    expect(entries).toEqual(['q']);
    expect(said).toEqual([]);
  });

  test('goes to the page that takes it, with the data of the file', async () => {
    const { page } = await site.open('/host');
    await view(page)
      .getByText(/this website passes them on/)
      .waitFor();
    await fill(page);
    await button(page, 'Give our answers').click();
    await expect.poll(() => status(page).textContent()).toMatch(/have been passed on/);
    const [, detail] = (await told(page)).at(-1) ?? [];
    const read = readCommunityView(detail.view);
    expect(read.ok && read.value).toMatchObject(given);
    await page.evaluate(() => Object.assign(globalThis, { takes: false }));
    await button(page, 'Give our answers').click();
    await expect.poll(() => status(page).textContent()).toMatch(/could not be passed on/);
    expect(await words(page).inputValue()).toBe('Nobody asked the fathers.');
  });

  test('is in events only where the page asked for words', async () => {
    const { page } = await site.open('/notes');
    await fill(page);
    const [name, detail] = (await told(page)).at(-1) ?? [];
    expect([name, detail.value.who]).toEqual(['change', 'Parents’ forum']);
    expect(
      JSON.parse(await view(page).evaluate((element) => (element as Any).exportJSON())),
    ).toMatchObject(given);
  });

  test('is gone after a reload, but where the page offered to save and the group did', async () => {
    const { page } = await site.open('/');
    await fill(page);
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await who(page).waitFor();
    expect(await who(page).inputValue()).toBe('');
    const { page: kept } = await site.open('/ask');
    await fill(kept);
    await kept.reload();
    await who(kept).waitFor();
    expect(await who(kept).inputValue()).toBe('');
    await fill(kept);
    await button(kept, 'Save on this device').click();
    await kept.reload();
    await expect.poll(() => words(kept).inputValue()).toBe('Nobody asked the fathers.');
    // Of another plan it says nothing.
    await kept.goto(`${site.url}/other`);
    await who(kept).waitFor();
    expect(await who(kept).inputValue()).toBe('');
  });

  test('can be shown without letting anything change', async () => {
    const { page } = await site.open('/readonly');
    await who(page).waitFor();
    expect(await who(page).evaluate((field) => (field as HTMLInputElement).readOnly)).toBe(true);
    expect(await view(page).getByRole('button').count()).toBe(0);
  });

  test('is forgotten on reset(), and left alone by a form', async () => {
    const { page } = await site.open('/');
    await fill(page);
    await page.evaluate(() => document.forms[0]?.reset());
    expect(await who(page).inputValue()).toBe('Parents’ forum');
    await view(page).evaluate((element) => (element as Any).reset());
    expect(await who(page).inputValue()).toBe('');
  });
});

test('a strict policy forbids nothing of it at 320 pixels, by keyboard alone', async () => {
  const { page, said } = await site.open('/host');
  await page.setViewportSize({ width: 320, height: 640 });
  await who(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return `${at?.getAttribute('data-part')} ${(at as HTMLInputElement | null)?.type ?? ''}`;
    });
  const tabTo = async (what: RegExp) => {
    for (let turn = 0; turn < 60; turn += 1) {
      await page.keyboard.press('Tab');
      if (what.test(await focused())) return;
    }
    throw new Error(`Tab never comes to ${what}.`);
  };
  await tabTo(/^written text/);
  await page.keyboard.type('Parents’ forum');
  await tabTo(/radio$/);
  await page.keyboard.press('ArrowUp');
  await tabTo(/^written textarea/);
  await page.keyboard.type('Nobody asked the fathers.');
  await tabTo(/^give/);
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toMatch(/have been passed on/);
  const [, detail] = (await told(page)).at(-1) ?? [];
  expect(detail.view).toMatchObject(given);
  expect(said).toEqual([]);
});
