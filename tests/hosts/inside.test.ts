// Inside the widgets, on every page: text that can be read, controls that can be seen and used.
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '#support/axe.js';
import { type HostsSite, live, openHosts, still, widgetFrames } from './hosts-site.js';
import { faintTexts, focused, hiddenControls, smallTexts } from './inside.js';

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

/** Presses Tab until focus is on a control of a widget that fits, and tells which it is. */
async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  let last = '';
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    for (const frame of page.frames()) last = (await focused(frame)) || last;
    if (wanted.test(last)) return last;
  }
  return `not reached; last was ${last}`;
}

/** What axe finds in a document, and the texts whose contrast it cannot decide: those are measured. */
async function findings(page: Page, frames: readonly Frame[], what?: 'colours') {
  const found: string[] = [];
  for (const frame of new Set([page.mainFrame(), ...frames])) {
    const { violations } = await axe(frame, what);
    // The first heading of what is in a frame stands in the page around it.
    const headings = frame === page.mainFrame() ? /^$/ : /^page-has-heading-one/;
    found.push(...violations.filter((line) => !headings.test(line)), ...(await faintTexts(frame)));
  }
  return found;
}

/** Whether the page stands as it should at 320 pixels: whole, and with one heading and one main part. */
async function isWholeWhenNarrow(page: Page, frames: readonly Frame[]) {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const frame of new Set([page.mainFrame(), ...frames])) {
    const over = () => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // The page around a frame gives it its new size in its own time.
    await expect.poll(over).toBe(0);
  }
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.getByRole('main').count()).toBe(1);
}

const isDarkToo = /^wordpress/;

// One page for all that is asked of it, one thing after the other: these pages take long to open.
describe.each(live)('%s', (path) => {
  let page: Page;
  let problems: string[];
  let frames: Frame[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const viewport = { width: 1280, height: 800 };
    ({ page, problems, close } = await site.open(path, { viewport }));
    frames = await widgetFrames(page);
  });
  afterAll(() => close());
  afterEach(() => expect(problems).toEqual([]));

  test('axe finds nothing, contrast included', async () => {
    expect(await findings(page, frames)).toEqual([]);
  });

  test.runIf(isDarkToo.test(path))('contrast is enough in the dark too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, frames, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('works by keyboard, without an error, a warning or a violation', async () => {
    expect(await tabTo(page, /^option-radio/)).toBe('option-radio: inform');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await tabTo(page, /^status/)).not.toContain('not reached');
    await page.keyboard.press('Shift+Tab');
    const chosen = frames.map((frame) =>
      frame.evaluate(
        (selector) => (document.querySelector(selector) as HTMLInputElement | null)?.value,
        'engagement-spectrum',
      ),
    );
    expect(await Promise.all(chosen)).toContain('consult');
    expect(await tabTo(page, /^field-input/)).not.toContain('not reached');
    await page.keyboard.type('Minutes of the first meeting');
    await page.keyboard.press('Tab');
    const notes = frames.map((frame) =>
      frame.evaluate((selector) => {
        const standards = document.querySelector(selector) as { answers?: object } | null;
        return JSON.stringify(standards?.answers ?? {});
      }, 'engagement-standards'),
    );
    expect((await Promise.all(notes)).join()).toContain('Minutes of the first meeting');
  });

  test('does not scroll sideways at 320 pixels', () => isWholeWhenNarrow(page, frames));

  test.each([320, 1280])(
    'at %i pixels no text is small and no control is hidden',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      let seen = 0;
      for (const frame of frames) {
        expect(await smallTexts(frame)).toEqual([]);
        const { controls, hidden } = await hiddenControls(frame);
        expect(hidden).toEqual([]);
        seen += controls;
      }
      // 5 types, and of each of the 19 questions four statuses and its notes.
      expect(seen).toBeGreaterThan(5 + 19 * 5);
    },
  );
});

test.each(still)(
  '“%s” stays as it was sent: axe finds nothing, and it is whole at 320 pixels',
  async (path) => {
    const { page, problems, close } = await site.open(path);
    expect(await findings(page, [])).toEqual([]);
    if (isDarkToo.test(path)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page, [], 'colours')).toEqual([]);
    }
    await isWholeWhenNarrow(page, []);
    expect(problems).toEqual([]);
    await close();
  },
);

test('text that is too small, too faint or covered is seen', async () => {
  const { page, close } = await site.open('plain/');
  const [frame] = await widgetFrames(page);
  if (!frame) throw new Error('There is no widget.');
  await frame.evaluate(() => {
    const root = document.querySelector('engagement-spectrum')?.shadowRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[data-part=hint] { font-size: 15px; color: #999; position: fixed; inset: 0; z-index: 9 }',
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  expect((await smallTexts(frame)).join()).toMatch(/^15: Choose one/);
  expect((await faintTexts(frame)).join()).toMatch(/^2\.\d+: Choose one/);
  expect((await hiddenControls(frame)).hidden.join()).toMatch(/^input option-radio/);
  await close();
});
