import { readFileSync } from 'node:fs';
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
