// A busy machine takes seconds for what takes milliseconds. What a test waits for ends the wait, so no wait is short.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capture, root } from '../../tools/run.mjs';

/** The waits of a test that give up before the default does, as they are written. */
const shortWaits = (text: string) =>
  [...text.matchAll(/\b(?:\w+T|t)imeout: ?(\d[\d_]*)/g)]
    .filter(([, ms = '']) => Number(ms.replaceAll('_', '')) < 10_000)
    .map(([found]) => found);

test('a short wait is found, a long one is not', () => {
  const waits = 'waitFor(a, { timeout: 2000 }); poll(b, { timeout: 9_999 }); { testTimeout: 500 }';
  expect(shortWaits(waits)).toEqual(['timeout: 2000', 'timeout: 9_999', 'testTimeout: 500']);
  expect(shortWaits('waitFor(a, { timeout: 10_000 }); b({ testTimeout: 120_000 })')).toEqual([]);
});

test('no test gives up early', async () => {
  const { output } = await capture('git', [
    'ls-files',
    '-co',
    '--exclude-standard',
    'tests',
    'packages/*/src/*.test.*',
    'packages/*/src/*.stories.*',
    'packages/*/src/*.fixtures.*',
    'vitest.config.ts',
    '.storybook',
  ]);
  const files = (output as string)
    .trim()
    .split('\n')
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('patience.test.ts'));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) =>
    shortWaits(readFileSync(root + path, 'utf8')).map((wait) => `${path}: ${wait}`),
  );
  expect(found).toEqual([]);
});
