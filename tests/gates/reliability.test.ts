// The table in docs/reliability.md: most of it is tried here, and the rest is the title of the test that tries it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/run.mjs';
import { pages, programs } from './reliability/hosted.js';
import { kept } from './reliability/kept.js';
import { opened } from './reliability/opened.js';
import { promised } from './reliability/promised.js';
import { isShown, type Row, type Shown } from './reliability/row.js';
import { signed } from './reliability/signed.js';

const sections = [promised, signed, kept, opened, programs, pages];

/** Is there such a test in the file? */
const isThere = ({ by, test }: Pick<Shown, 'by' | 'test'>): boolean =>
  readFileSync(root + by, 'utf8').includes(test);

describe.each(sections)('$title', ({ rows }) => {
  it.each(rows.filter(isShown))('$by has a test “$test”', (row) => {
    expect(isThere(row)).toBe(true);
  });
});

it('notices a test that is gone', () => {
  const by = 'packages/model/src/blank.test.ts';
  expect(isThere({ by, test: 'is blank' })).toBe(true);
  expect(isThere({ by, test: 'is not a test any more' })).toBe(false);
});

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
/** A title for many cases has a place for each. */
const titled = (test: string): string => test.replace(/%[sj]|\$\w+/g, '…');

async function line(row: Row): Promise<string> {
  const [happens, by] = isShown(row)
    ? [titled(row.test), `\`${row.by}\``]
    : [await row.happens(), 'this table'];
  expect(happens).not.toBe('');
  return `| ${[row.kind, row.input, happens, by].map(cell).join(' | ')} |`;
}

it('stands in the table, with what happens', async () => {
  const parts: string[] = [];
  for (const { title, rows } of sections) {
    parts.push(
      '',
      `## ${title}`,
      '',
      '| kind | input | what happens | tried by |',
      '|---|---|---|---|',
    );
    for (const row of rows) parts.push(await line(row));
  }
  const text = [
    '# What happens to input that breaks things',
    '',
    'Written by `tests/gates/reliability.test.ts`, which tries most of it: what happens is what came back. Where another',
    'test tries it, its title says what happens. After a change, run that test with `--update`. What a person reads when',
    'storing fails stands in [another table](storage-faults.md).',
    ...parts,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/reliability.md');
});
