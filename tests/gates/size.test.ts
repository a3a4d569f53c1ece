// Proves that the size gate can fail.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measurePlaces } from '../../tools/page-size.mjs';
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

describe('the first screen of the planner', () => {
  const pageWith = (overview: number): string => {
    const page = `${folder}page-${overview}/`;
    mkdirSync(`${page}.vite`, { recursive: true });
    const files = {
      'index.html': {
        file: 'index.js',
        isEntry: true,
        imports: ['_react.js', '_shared.js'],
        dynamicImports: ['../places/overview/Overview.tsx', '../places/risks/Risks.tsx'],
      },
      '_react.js': { file: 'react.js', name: 'react' },
      '_shared.js': { file: 'shared.js', name: 'shared' },
      '../places/overview/Overview.tsx': { file: 'Overview.js', imports: ['_shared.js'] },
      '../places/risks/Risks.tsx': { file: 'Risks.js', imports: ['_list.js'] },
      '_list.js': { file: 'list.js', name: 'list' },
    };
    writeFileSync(`${page}.vite/manifest.json`, JSON.stringify(files));
    const sizes = { index: 10, react: 200, shared: 10, Overview: overview, Risks: 10, list: 20 };
    for (const [name, size] of Object.entries(sizes))
      writeFileSync(`${page}${name}.js`, randomBytes(size * 1000));
    return page;
  };

  test('counts what each place loads once, without React', () => {
    const [overview, risks] = measurePlaces(pageWith(60));
    expect(overview).toMatchObject({ name: 'overview', budget: 90, problem: undefined });
    expect(overview?.first).toBeCloseTo(80_000, -3);
    expect(risks?.first).toBeCloseTo(50_000, -3);
    expect(risks?.added).toBeCloseTo(30_000, -3);
  });

  test('fails where the place that opens first loads more', () => {
    expect(measurePlaces(pageWith(75))[0]?.problem).toBe('over budget');
  });

  test('fails where nothing was built', () => {
    expect(measurePlaces(`${folder}nowhere/`)[0]?.problem).toBe('it has not been built');
  });
});
