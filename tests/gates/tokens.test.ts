import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssProperties } from '../../packages/embed/tools/elements.mjs';
import { root } from '../../tools/run.mjs';

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const themes = 'packages/themes/src';

const setIn = (css: string) => [...css.matchAll(/--_ek-([\w-]+):/g)].map(([, name = '']) => name);

/** What a place leaves out of the tokens, except those that it need not have. */
const lacking = (tokens: readonly string[], has: readonly string[], except = /^$/) =>
  tokens.filter((token) => !has.includes(token) && !except.test(token));

const [light = [], ...dark] = read(`${themes}/neutral.css`)
  .split(/^ *color-scheme: /m)
  .slice(1)
  .map(setIn);
const notOnPaper = /^(focus|focus-inner|radius)$/;

test('a token that a place leaves out is found', () => {
  const has = setIn('a { --_ek-text: #000; color: var(--_ek-page); }');
  expect(lacking(['text', 'page', 'focus'], has, notOnPaper)).toEqual(['page']);
});

test('every token is set by each theme and scheme, and on paper', () => {
  expect(light.length).toBeGreaterThan(10);
  expect(dark).toHaveLength(2);
  for (const palette of dark) {
    expect(lacking(light, palette, /^radius$/), 'neutral.css, dark').toEqual([]);
  }
  expect(lacking(light, setIn(read(`${themes}/host.css`))), 'host.css').toEqual([]);
  const paper = setIn(read(`${themes}/theme/print.css`));
  expect(lacking(light, paper, notOnPaper), 'theme/print.css').toEqual([]);
});

test.each([
  'packages/themes/README.md',
  'packages/embed/README.md',
  'docs/storybook/theming.mdx',
  'docs/guides/embed.md',
])('every token stands in %s', (page) => {
  const named = [...read(page).matchAll(/`--ek-([\w-]+)`/g)].map(([, name = '']) => name);
  expect(lacking(light, named)).toEqual([]);
});

test('every token is described to editors, in elements.mjs of the embed', () => {
  expect(lacking(light, Object.keys(cssProperties))).toEqual([]);
});

/** Sheets that draw: they take every size, weight and colour from the tokens. */
const drawing = [
  ...readdirSync(`${root}${themes}/core`).map((name) => `${themes}/core/${name}`),
  'packages/embed/src/embed.css',
];
const namedColours = new Set(
  'aqua azure beige black blue brown coral crimson cyan gold gray green grey indigo ivory khaki lime linen magenta maroon navy olive orange orchid pink plum purple red salmon sienna silver snow tan teal thistle tomato turquoise violet wheat white yellow rebeccapurple'.split(
    ' ',
  ),
);
const allowed: Readonly<Record<string, RegExp>> = {
  // The page's own size, times the scale that a host sets; and the smallest that an element takes from its page.
  'font-size':
    /^(var\(--_ek-size-[a-z]+\)|inherit|1em|calc\(var\(--ek-scale, 1\) \* 1em\)|max\(1em, 16px\))$/,
  'font-weight': /^(var\(--_ek-weight-[a-z]+\)|inherit)$/,
};

/** Sizes, weights and colours of a sheet that are none of the tokens. */
function strays(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: string[] = [];
  for (const [, property = '', value = ''] of rules.matchAll(/([\w-]+):\s*([^;{}]+);/g)) {
    if (property.startsWith('--_ek-')) continue;
    if (allowed[property] && !allowed[property].test(value)) found.push(`${property}: ${value}`);
    if (/\bfont$/.test(property) && !/^inherit$/.test(value)) found.push(`${property}: ${value}`);
    if (!/color|background|border|outline|fill|stroke|shadow|decoration/.test(property)) continue;
    for (const [colour] of value.matchAll(
      /#[\da-f]{3,8}\b|\b(rgb|hsl|lab|lch|oklch|oklab|color)a?\([^)]*\)/gi,
    )) {
      found.push(`${property}: ${colour}`);
    }
    for (const [word] of value
      .replace(/var\([^)]*\)|--[\w-]+/g, '')
      .matchAll(/\b[a-zA-Z]{3,}\b/g)) {
      if (namedColours.has(word.toLowerCase())) {
        found.push(`${property}: ${word}`);
      }
    }
  }
  return found;
}

test('a stray size, weight or colour is found', () => {
  expect(
    strays(`a { font-size: 13px; color: #123456; font-weight: 500; background: tomato; }
      b { font: 700 1rem serif; border: 1px solid rgb(1 2 3 / 0.5); }
      c { font-size: var(--_ek-size-small); color: var(--_ek-text); border-color: CanvasText; }`),
  ).toEqual([
    'font-size: 13px',
    'color: #123456',
    'font-weight: 500',
    'background: tomato',
    'font: 700 1rem serif',
    'border: rgb(1 2 3 / 0.5)',
  ]);
});

test.each(drawing)('%s takes sizes, weights and colours from the tokens', (sheet) => {
  expect(strays(read(sheet))).toEqual([]);
});
