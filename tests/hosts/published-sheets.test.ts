// The pages on published style sheets: the widgets read their colours, and nothing else of theirs is passed on.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostsSite, openHosts, widgetFrames } from './hosts-site.js';

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

const sheets = ['govuk/govuk-frontend.css', 'nhsuk/nhsuk-frontend.css'];

test.each(sheets)('%s comes without its typeface and images', (path) => {
  const file = new URL(`../../docs/examples/hosts/dist/${path}`, import.meta.url);
  const css = readFileSync(file, 'utf8');
  expect(css.length).toBeGreaterThan(100_000);
  expect(css).not.toMatch(/@font-face|url\((?!["']?data:)/);
  expect([...new Set(css.match(/font-family:[^;}]*/g))].join()).not.toMatch(/transport|frutiger/i);
});

test.each([
  ['govuk/', '--govuk-link-colour', '--govuk-border-colour', '--govuk-text-colour'],
  ['nhsuk/', '--nhsuk-link-colour', '--nhsuk-border-colour', '--nhsuk-text-colour'],
])('%s: widgets have the links, borders and text of the page', async (path, ...names) => {
  const { page, close } = await site.open(path);
  await widgetFrames(page);
  const [wanted, shown] = await page.evaluate((variables) => {
    const probe = document.body.appendChild(document.createElement('p'));
    const card = document.querySelector('engagement-promise')?.shadowRoot;
    const root = card?.querySelector('[data-part=root]') as Element;
    const styles = getComputedStyle(root);
    return [
      variables.map((name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      }),
      [
        getComputedStyle(card?.querySelector('a') as Element).color,
        styles.borderTopColor,
        styles.color,
      ],
    ];
  }, names);
  expect(shown).toEqual(wanted);
  expect(new Set(wanted).size).toBe(3);
  const font = await page.evaluate(() => {
    const card = document.querySelector('engagement-promise') as Element;
    const root = card.shadowRoot?.querySelector('[data-part=root]') as Element;
    const around = card.parentElement as Element;
    return [root, around].map((element) => getComputedStyle(element).font.replace(/ \/ \S+/, ''));
  });
  expect(font[0]).toBe(font[1]);
  await close();
});
