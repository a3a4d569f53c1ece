// Dark where the host asks for it: on the element, on its place, or on what is around it.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPage, openSite, quoted, type Site, script } from './embed-page.js';
import { publicPromise } from './pages/public-promise.js';

const widgets = (attributes = '') => `
  <engagement-spectrum value="consult" required save="ask" ${attributes}></engagement-spectrum>
  <engagement-standards ${attributes}></engagement-standards>
  <engagement-promise value=${quoted(publicPromise)} ${attributes}></engagement-promise>`;
const head = `<style>
  @media (prefers-color-scheme: dark) { html { color-scheme: dark; background: #121715 } }
  </style>${script()}`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/element': embedPage(widgets('data-ek-scheme="auto"'), head),
    '/around': embedPage(`<main data-ek-scheme="auto">${widgets()}</main>`, head),
    '/places': embedPage(
      widgets('data-ek-scheme="auto"')
        .replace(
          /<(\/?)engagement-(\w+)/g,
          (_, close, kind) => `<${close}div${close ? '' : ` data-engagement="${kind}"`}`,
        )
        .replaceAll(' value=', ' data-value='),
      head,
    ),
    '/never': embedPage(widgets(), head),
  });
});
afterAll(() => site.close());

const dark = 'rgb(238, 240, 234)';
const light = 'rgb(25, 33, 29)';

/** The colour of text in each element. */
const colours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('engagement-spectrum, engagement-standards, engagement-promise')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=root]') as Element)
      .map((root) => getComputedStyle(root).color),
  );

/** The lowest contrast of any text with the ground that is painted behind it. */
const lowestContrast = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const clear = (colour: string) => channels(colour)[3] === 0;
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((each) =>
        each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (node: Element): string => {
      const own = getComputedStyle(node).backgroundColor;
      if (!clear(own)) return own;
      const above = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      return above ? groundOf(above) : 'rgb(255, 255, 255)';
    };
    let seen = 0;
    let lowest = 99;
    for (const { shadowRoot } of document.querySelectorAll(
      'engagement-spectrum, engagement-standards, engagement-promise',
    )) {
      for (const node of (shadowRoot as ShadowRoot).querySelectorAll('*')) {
        const words = [...node.childNodes].some(
          (each) => each.nodeType === 3 && each.textContent?.trim(),
        );
        if (!words || !node.checkVisibility() || node.matches(':disabled')) continue;
        const [one, two] = [light(getComputedStyle(node).color), light(groundOf(node))];
        lowest = Math.min(lowest, (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05));
        seen++;
      }
    }
    return { seen, lowest };
  });

test.each(['/element', '/around', '/places'])(
  '%s follows the system of the reader',
  async (path) => {
    const { page, said } = await site.open(path);
    await page.getByRole('button', { name: 'Check plan' }).waitFor();
    expect(await colours(page)).toEqual([light, light, light]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours(page)).toEqual([dark, dark, dark]);
    const { seen, lowest } = await lowestContrast(page);
    expect(seen).toBeGreaterThan(60);
    expect(lowest).toBeGreaterThanOrEqual(4.5);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours(page)).toEqual(Array(3).fill('rgb(0, 0, 0)'));
    await page.evaluate(() => {
      for (const node of document.querySelectorAll<HTMLElement>('[data-ek-scheme]')) {
        node.dataset.ekScheme = 'dark';
      }
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await colours(page)).toEqual(Array(3).fill('rgb(0, 0, 0)'));
    expect(said).toEqual([]);
  },
);

test('nothing turns dark where nobody asked for it', async () => {
  const { page } = await site.open('/never');
  await page.getByRole('button', { name: 'Check plan' }).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours(page)).toEqual([light, light, light]);
});

test('the scheme can change, go, and differ from the one around it', async () => {
  const { page } = await site.open('/around');
  await page.getByRole('button', { name: 'Check plan' }).waitFor();
  const set = (value: string | null) =>
    page.locator('engagement-spectrum').evaluate((element, scheme) => {
      if (scheme) element.setAttribute('data-ek-scheme', scheme);
      else element.removeAttribute('data-ek-scheme');
    }, value);
  await set('dark');
  expect(await colours(page)).toEqual([dark, light, light]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await set('light');
  expect(await colours(page)).toEqual([light, dark, dark]);
  await set(null);
  expect(await colours(page)).toEqual([dark, dark, dark]);
  await page.evaluate(() => {
    document.body.append(document.querySelector('engagement-spectrum') as Element);
  });
  expect(await colours(page)).toEqual([dark, dark, light]);
});
