// Proves that the size gate can fail.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure } from '../../tools/size.mjs';

const folder = `${mkdtempSync(join(tmpdir(), 'ek-size-'))}/`;
// Random text cannot be compressed to less than three quarters of its length.
const text = (bytes: number) => randomBytes(bytes).toString('base64');
writeFileSync(`${folder}small.js`, `export const text = '${text(500)}';`);
writeFileSync(
  `${folder}big.js`,
  `import { createElement } from 'react';
import { createPlan } from '@engagement-kit/model';
export const text = '${text(1500)}';
export const element = () => createElement('p', null, createPlan);`,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file under its budget passes', async () => {
  const [row] = await measure([{ name: 'small', entry: 'small.js', budget: 1 }], folder);
  expect(row?.own).toBeGreaterThan(500);
  expect(row?.problem).toBeUndefined();
});

test('a file over its budget fails, and what it shares with other packages is not counted', async () => {
  const budgets = [
    { name: 'over', entry: 'big.js', kit: 'external', budget: 1 },
    { name: 'under', entry: 'big.js', kit: 'external', budget: 2.5 },
  ];
  // Only own code can be measured here: the seeded folder has no @engagement-kit/model to bundle.
  const [over, under] = await measure(budgets, folder, { allIn: false });
  expect(over?.problem).toBe('over budget');
  expect(under?.problem).toBeUndefined();
});

test('a package that was not built fails', async () => {
  const [row] = await measure([{ name: 'gone', entry: 'gone.js', budget: 1 }], folder);
  expect(row?.problem).toBe('gone.js has not been built');
});
