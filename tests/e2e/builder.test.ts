// The embed builder: what it shows is what it gives to copy, for every widget and every way into a page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  engagementTypeById,
  toPublicPromise,
  toViewRequest,
  ukhsaGuidance,
} from '@engagement-kit/model';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '#support/axe.js';
import { type FolderServer, serveFolder } from '#support/folder.js';
import { tabTo } from '#support/keyboard.js';
import { complaintsOf, openBrowser } from '#support/pages.js';
import { measlesVaccinationOutreach } from '../../packages/model/src/examples/measles-vaccination-outreach.fixtures.js';

const builder = fileURLToPath(new URL('../../docs/examples/builder/', import.meta.url));

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(`${builder}dist`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const problems = complaintsOf(page);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, problems };
}

const code = (page: Page) => page.getByLabel('HTML to copy').inputValue();
const preview = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Preview"]');

const forms = ['A tag of its own', 'A plain block', 'A frame', 'Text only'];

/** A widget: its tag, its forms, and what it says with a script and without. */
interface Sign {
  readonly widget: string;
  readonly tag: string;
  readonly forms: readonly string[];
  readonly live: string;
  readonly text: string;
}

const sign = (widget: string, live: string, rest: Partial<Sign> = {}): Sign => ({
  widget,
  tag: `engagement-${widget.toLowerCase()}`,
  forms,
  live,
  text: live,
  ...rest,
});
/** What comes in a file of its own has no frame. */
const unframed = forms.filter((form) => form !== 'A frame');
const signs = [
  sign('Spectrum', 'we will keep you informed'),
  sign('Standards', 'Why is community engagement appropriate'),
  sign('Promise', engagementTypeById(ukhsaGuidance, 'involve')?.promise ?? 'no promise'),
  sign('Community’s view', 'Letters and posters about MMR', {
    tag: 'engagement-community-view',
    forms: unframed,
  }),
  sign('Planner', 'What are you doing?', {
    forms: unframed,
    text: 'Why is community engagement appropriate',
  }),
];

describe.each(signs)('$widget', ({ widget, tag, forms: offered, live, text }) => {
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    ({ page, problems } = await open());
    await page.getByRole('radio', { name: widget }).check();
  });
  afterAll(() => page.close());

  it('offers the ways into a page that it has', async () => {
    const ways = page.getByRole('group', { name: 'How does it get into your page?' });
    expect(await ways.getByRole('radio').count()).toBe(offered.length);
  });

  it.each(offered)('%s: the code is shown as it is copied', async (form) => {
    await page.getByRole('radio', { name: form }).check();

    const html = await code(page);
    expect(html.includes('<script')).toBe(form !== 'Text only');
    const inside = form === 'A frame' ? preview(page).frameLocator('iframe') : preview(page);
    await inside
      .getByText(form === 'Text only' ? text : live)
      .filter({ visible: true })
      .first()
      .waitFor();
    if (form === 'A tag of its own' || form === 'A plain block') {
      // Upgraded: the words come from a shadow tree, and the hash in the code let the script in.
      await expect.poll(() => inside.locator(tag).evaluate((node) => !!node.shadowRoot)).toBe(true);
      expect(html).toMatch(/integrity="sha384-[\w+/=]{64}"/);
    }
    expect(problems).toEqual([]);
  });
});

it('goes from a frame to a tag where the next widget has no frame', async () => {
  const { page } = await open();
  await page.getByRole('radio', { name: 'A frame' }).check();
  await page.getByRole('radio', { name: 'Planner' }).check();
  expect(await page.getByRole('radio', { name: 'A tag of its own' }).isChecked()).toBe(true);
  expect(await code(page)).toContain('<engagement-planner');
  await page.close();
});

it('asks who takes the answers of a group, and says it in the code', async () => {
  const { page } = await open();
  await page.getByRole('radio', { name: 'Community’s view' }).check();
  await page.getByRole('radio', { name: 'Your page', exact: true }).check();
  await page.getByLabel('Address of the request').fill('/asked.json');
  expect(await code(page)).toMatch(
    /<engagement-community-view[^>]* src="\/asked.json"[^>]* give="host"/,
  );
  await page.close();
});

it('copies the code by keyboard and says so', async () => {
  const { page } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('radio', { name: 'Spectrum' }).focus();
  await page.keyboard.press('ArrowDown');
  const button = page.getByRole('button', { name: 'Copy the code' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Code copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page));
  expect(copied).toContain('<engagement-standards');
  const height = () => page.getByLabel('HTML to copy').evaluate((field) => field.clientHeight);
  const line = await height();
  await tabTo(page, page.getByRole('button', { name: 'Show all of it' }));
  await page.keyboard.press('Enter');
  expect(await height()).toBeGreaterThan(4 * line);
  await page.close();
});

it.each([320, 1280])('shows the preview first, at %i px, and a way past it', async (width) => {
  const { page } = await open(width);
  await page.getByRole('radio', { name: 'Standards' }).check();
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('iframe, #code, form')].map((node) => node.localName),
  );
  expect(order).toEqual(['iframe', 'textarea', 'form']);
  const frame = await page.locator('iframe').boundingBox();
  const options = await page.getByRole('form', { name: 'Options' }).boundingBox();
  if (width === 320) expect(options?.y).toBeGreaterThan(frame?.y ?? Infinity);
  else expect(options?.x).toBeGreaterThan(frame?.x ?? Infinity);

  await tabTo(page, page.getByRole('link', { name: 'Go to the options' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('options');
  await page.close();
});

it('puts what is typed into the code as text, whatever it is', async () => {
  const { page, problems } = await open();
  await page.getByText('More options').click();
  await page.getByLabel('Name in your form').fill('"><script>alert(1)</script>');
  expect(await code(page)).toContain('name="&quot;&gt;&lt;script&gt;');
  expect(await preview(page).locator('script').count()).toBe(1);
  expect(problems).toEqual([]);
  await page.close();
});

it('is whole at every width, and axe finds nothing', async () => {
  const { page } = await open(1280);
  expect((await axe(page)).violations).toEqual([]);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(width);
  }
  await page.close();
});

it('shows as its example what the model makes of a whole plan', () => {
  const plan = measlesVaccinationOutreach;
  const made = plan.promises.map(({ id }) => toPublicPromise(plan, id, ukhsaGuidance));
  const shown = JSON.parse(readFileSync(`${builder}public/promise.json`, 'utf8'));
  expect(made.map((result) => result.ok && result.value)).toContainEqual(shown);
  const asked = JSON.parse(readFileSync(`${builder}public/request.json`, 'utf8'));
  expect(toViewRequest(plan, ukhsaGuidance, { today: '2026-09-10' })).toEqual({
    ok: true,
    value: asked,
  });
});
