import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';

const sheet = readFileSync(`${root}packages/themes/src/neutral.css`, 'utf8');

/** The colours of each scheme, by name. */
const schemes = sheet
  .split(/^ *color-scheme: /m)
  .slice(1, 3)
  .map(
    (rules) =>
      new Map(
        [...rules.matchAll(/--_ek-([\w-]+): var\(--ek-[\w-]+, (#[\da-f]+)\)/g)].map(
          ([, name = '', colour = '']) => [name, colour] as const,
        ),
      ),
  );

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'card', 'sunken', 'accent-tint', 'people-tint'];

/** What stands on what, and how much contrast it needs: 7 for text (WCAG 2.2 AAA), 3 for lines that mean something. */
const pairs: readonly { of: string; on: readonly string[]; least: number; kind: string }[] = [
  { kind: 'text', of: 'text', on: grounds, least: 7 },
  { kind: 'quieter text', of: 'muted', on: grounds, least: 7 },
  { kind: 'links', of: 'accent', on: grounds, least: 7 },
  { kind: 'people’s words', of: 'people', on: grounds, least: 7 },
  { kind: 'error text', of: 'error', on: grounds, least: 7 },
  { kind: 'a main button', of: 'on-accent', on: ['accent'], least: 7 },
  { kind: 'a late tag', of: 'card', on: ['text'], least: 7 },
  { kind: 'field and button borders', of: 'control', on: grounds, least: 3 },
  { kind: 'focus ring', of: 'focus', on: grounds, least: 3 },
  { kind: 'lines of people’s words', of: 'people-mark', on: grounds, least: 3 },
  { kind: 'the square', of: 'accent', on: ['accent-tint', 'people-fill', 'shared'], least: 3 },
  { kind: 'the circle', of: 'people', on: ['people-fill', 'accent-tint', 'shared'], least: 3 },
  { kind: 'the dot', of: 'text', on: ['accent-tint', 'people-fill', 'shared'], least: 3 },
];

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const colours = schemes[scheme === 'dark' ? 1 : 0] ?? new Map<string, string>();
  const tried = pairs.flatMap(({ on, ...pair }) => on.map((ground) => ({ ...pair, ground })));

  test.each(tried)('$kind, $of on $ground: at least $least', ({ of, ground, least }) => {
    const [one, other] = [colours.get(of), colours.get(ground)];
    if (!one || !other) throw new Error(`neutral.css has no ${one ? ground : of} in ${scheme}.`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

test('the table of contrasts says what the theme has', async () => {
  const rows = pairs.flatMap(({ kind, of, on, least }) =>
    on.map((ground) => {
      const figures = schemes.map((colours) =>
        contrast(colours.get(of) ?? '', colours.get(ground) ?? '').toFixed(1),
      );
      return `| ${kind} | \`${of}\` | \`${ground}\` | ${least} | ${figures.join(' | ')} |`;
    }),
  );
  const table = [
    '# Contrast of the neutral and paper themes',
    '',
    'Every pair of colours that the sheets put on each other. Text has 7:1 or more, lines that mean something 3:1 or more,',
    'in both schemes. `tests/gates/contrast.test.ts` measures them and writes this file: run it with `--update` after a',
    'change. What a page really draws is checked again in a browser, story by story.',
    '',
    '| what | colour | on | least | light | dark |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot('../../docs/contrast.md');
});
