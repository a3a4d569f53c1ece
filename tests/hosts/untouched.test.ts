// A page looks the same with the kit as without it: every computed value of every element of its own.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, type Styles, stylesOf } from './computed-styles.js';
import { type HostsSite, live, openHosts, widgetFrames } from './hosts-site.js';

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

const withoutScript = (page: Page) => page.route('**/*.js', (route) => route.abort());

/** What a page looks like without the kit; each is looked at once. */
const without = new Map<string, Promise<Styles>>();

async function lookOf(path: string, prepare: (page: Page) => unknown, kit: boolean) {
  const { page, close } = await site.open(path, { prepare });
  if (kit) await widgetFrames(page);
  const styles = await stylesOf(page);
  await close();
  return styles;
}

async function compare(path: string, prepare: (page: Page) => unknown = () => {}) {
  const before = without.get(path) ?? lookOf(path, withoutScript, false);
  without.set(path, before);
  return differences(await before, await lookOf(path, prepare, true));
}

test.each(live)('%s: nothing of the host changes', async (path) => {
  expect(await compare(path)).toEqual([]);
});

test('a planted leak is seen, of a property and of a custom property', async () => {
  const found = await compare('govuk/', (page) =>
    page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { letter-spacing: 1px } footer { --ek-leak: 1 }');
      document.adoptedStyleSheets = [sheet];
    }),
  );
  expect(found.some((line) => /h1 letter-spacing: normal, 1px$/.test(line))).toBe(true);
  expect(found.some((line) => /footer --ek-leak: undefined, 1$/.test(line))).toBe(true);
});
