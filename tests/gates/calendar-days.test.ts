import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { cutsIn, findCuts } from './calendar-days.js';

test.each([
  'plan.updated.slice(0, 10)',
  'now.substring( 0 ,10 )',
  'at.substr(0, 10)',
  "new Date().toISOString().split('T')[0]",
  'at.split("T")',
  "at.replace(/T.*/, '')",
  'at.match(/^\\d{4}-\\d\\d-\\d\\d/)',
])('refuses %j', (text) => {
  expect(cutsIn(text)).toHaveLength(1);
});

test.each(['calendarDay(updated)', 'list.slice(0, 100)', "text.split('\\n')", 'context.today()'])(
  'accepts %j',
  (text) => {
    expect(cutsIn(text)).toEqual([]);
  },
);

test('finds a cut in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-days-'));
  try {
    writeFileSync(join(folder, 'seeded.ts'), 'export const day = (at) => at.slice(0, 10);');
    expect(findCuts([folder])).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no package and no example cuts a day out of an instant', () => {
  const folders = ['packages', 'docs', '.storybook'].map((name) => join(root, name));
  expect(findCuts(folders)).toEqual([]);
});
