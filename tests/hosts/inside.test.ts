// Inside the widgets, on every page: text that can be read, controls that can be seen and used.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe.each(live)('%s', (path) => {
  test.each([1280, 320])(
    'at %i pixels no text is small and no control is hidden',
    async (width) => {
      const { page, problems, close } = await site.open(path, { viewport: { width, height: 800 } });
      let seen = 0;
      for (const frame of await widgetFrames(page)) {
        expect(await smallTexts(frame)).toEqual([]);
        const { controls, hidden } = await hiddenControls(frame);
        expect(hidden).toEqual([]);
        seen += controls;
      }
      // 5 types, and of each of the 19 questions four statuses and its notes.
      expect(seen).toBeGreaterThan(5 + 19 * 5);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('works by keyboard, without an error, a warning or a violation', async () => {
    const { page, problems, close } = await site.open(path);
    await widgetFrames(page);
    expect(await tabTo(page, /^option-radio/)).toBe('option-radio: inform');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await tabTo(page, /^status/)).not.toContain('not reached');
    await page.keyboard.press('Shift+Tab');
    const chosen = page
      .frames()
      .map((frame) =>
        frame.evaluate(
          (selector) => (document.querySelector(selector) as HTMLInputElement | null)?.value,
          'engagement-spectrum',
        ),
      );
    expect(await Promise.all(chosen)).toContain('consult');
    expect(await tabTo(page, /^field-input/)).not.toContain('not reached');
    await page.keyboard.type('Minutes of the first meeting');
    await page.keyboard.press('Tab');
    const notes = page.frames().map((frame) =>
      frame.evaluate((selector) => {
        const standards = document.querySelector(selector) as { answers?: object } | null;
        return JSON.stringify(standards?.answers ?? {});
      }, 'engagement-standards'),
    );
    expect((await Promise.all(notes)).join()).toContain('Minutes of the first meeting');
    expect(problems).toEqual([]);
    await close();
  });
});

const schemes = [
  ...[...live, ...still].map((path) => [path, 'light'] as const),
  ...(['wordpress/', 'wordpress/without-script/'] as const).map((path) => [path, 'dark'] as const),
];

test.each(schemes)('%s (%s): axe finds nothing, contrast included', async (path, colorScheme) => {
  const { page, close } = await site.open(path, { bypassCSP: true, colorScheme });
  const withWidgets = (live as readonly string[]).includes(path) ? await widgetFrames(page) : [];
  for (const frame of new Set([page.mainFrame(), ...withWidgets])) {
    const { violations } = await axe(frame as unknown as Page);
    // The first heading of what is in a frame stands in the page around it.
    const rules =
      frame === page.mainFrame()
        ? violations
        : violations.filter((line) => !line.startsWith('page-has-heading-one'));
    expect(rules).toEqual([]);
    // What axe cannot decide, such as text beside a number that a style sheet puts there, is measured.
    expect(await faintTexts(frame)).toEqual([]);
  }
  await close();
});

test.each([...live, ...still])('%s: does not scroll sideways at 320 pixels', async (path) => {
  const { page, problems, close } = await site.open(path, {
    viewport: { width: 320, height: 800 },
  });
  const frames = (live as readonly string[]).includes(path) ? await widgetFrames(page) : [];
  for (const frame of [page.mainFrame(), ...frames]) {
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.getByRole('main').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

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
