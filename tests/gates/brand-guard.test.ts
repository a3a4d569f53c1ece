import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { inspect, problemsInName, problemsInText } from './brand-guard.js';

test.each([
  'The Crown logo',
  'font-family: "GDS Transport"',
  "font-family: 'Frutiger W01'",
  'color: #005EA5;',
  'border-color: #1d70b8',
  'background: #005eb8;',
  'The official tool',
  'Endorsed by UKHSA',
  'Approved by UKHSA',
  'Fully compliant with the guidance',
  'Based on the IAP2 spectrum',
])('refuses %j', (text) => {
  expect(problemsInText(text)).toHaveLength(1);
});

test.each([
  'UKHSA has not approved or endorsed it.',
  'IAP2’s public participation spectrum (Online)(PDF 152KB)(2014).',
  'Unofficial translation',
  'var(--govuk-text-colour, var(--nhsuk-text-colour, CanvasText))',
  'color: #005ea6;',
])('accepts %j', (text) => {
  expect(problemsInText(text)).toEqual([]);
});

test.each(['themes/gov.css', 'nhs-theme.css', '@engagement-kit/theme-govuk', 'src/nhsuk/root.css'])(
  'refuses the name %j',
  (name) => {
    expect(problemsInName(name)).toHaveLength(1);
  },
);

test.each(['themes/host.css', 'src/governance.ts', 'public-service.css'])(
  'accepts the name %j',
  (name) => {
    expect(problemsInName(name)).toEqual([]);
  },
);

test('finds a seeded file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ek-brand-'));
  writeFileSync(join(folder, 'gov.css'), 'a { color: #1d70b8 }');
  expect(inspect(folder).problems).toEqual([
    'gov.css: a national service in a name',
    'gov.css: a brand colour',
  ]);
  rmSync(folder, { recursive: true });
});

test.each(['packages', '.storybook', 'docs'])('%s carries no brand', (folder) => {
  const { read, problems } = inspect(`${root}${folder}`);
  expect(read).toBeGreaterThan(2);
  expect(problems).toEqual([]);
});

test('the pages at the top carry no brand', () => {
  const pages = ['README.md', 'CONTRIBUTING.md'].map((name) => `${root}${name}`);
  expect(inspect(root, pages)).toEqual({ read: 2, problems: [] });
});
