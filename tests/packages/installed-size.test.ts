// The guide says what an installation takes on a disk: as much as it does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { installedSizes, stale, writtenSizes } from '../../tools/installed-size.mjs';
import { root } from '../../tools/run.mjs';

test('the table of sizes is true; else `node tools/installed-size.mjs` writes it anew', {
  timeout: 180_000,
}, async () => {
  const written = writtenSizes(readFileSync(`${root}docs/guides/consumers.md`, 'utf8'));
  const rows = await installedSizes();
  expect(stale(written, rows)).toEqual([]);
  // It means what it says: a package that has grown by half, and one that the page does not know.
  const [first, ...rest] = rows;
  if (!first) throw new Error('There are packages.');
  const grown = { ...first, onDisk: first.onDisk * 1.5 };
  expect(stale(written, [grown, ...rest])).toEqual([`${first.name}: onDisk`]);
  expect(stale(written.slice(1), rows)).toHaveLength(4);
});
