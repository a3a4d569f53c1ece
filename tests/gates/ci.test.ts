// CI runs all test commands and ends with the sum of what they counted: nothing that went wrong is lost on the way.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capture, root } from '../../tools/run.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ek-ci-'));
  // Stands for npm, and does what the test says for the command that it is asked for.
  writeFileSync(
    join(folder, 'npm'),
    '#!/bin/sh\n[ "$1" = run ] || exit 9\ncase "$2" in\n  test) eval "$ON_TEST";;\n  test:everywhere) eval "$ON_EVERYWHERE";;\n  test:consumers) eval "$ON_CONSUMERS";;\n  *) exit 9;;\nesac\n',
    { mode: 0o755 },
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['all pass', 'echo 3 passed, 0 failed', 'echo 4 passed, 0 failed', '9 passed, 0 failed', 0],
  [
    'a test fails in each',
    'echo 3 passed, 1 failed; exit 1',
    'echo 4 passed, 2 failed; exit 1',
    '9 passed, 3 failed',
    1,
  ],
  ['the first breaks off', 'exit 3', 'echo 4 passed, 0 failed', '6 passed, 1 failed', 1],
  ['the second says nothing', 'echo 3 passed, 0 failed', 'true', '5 passed, 1 failed', 1],
  [
    'one ends badly after it has counted',
    'echo 3 passed, 0 failed',
    'echo 4 passed, 0 failed; echo Killed; exit 137',
    '9 passed, 1 failed',
    1,
  ],
])('%s', async (_, first, second, line, expected) => {
  const { code, output } = await capture(`${root}.ci/run`, [], {
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      ON_TEST: first,
      ON_EVERYWHERE: second,
      ON_CONSUMERS: 'echo 2 passed, 0 failed',
    },
  });
  expect(output.trimEnd().split('\n').at(-1)).toBe(line);
  expect(code).toBe(expected);
});

test.each(['tools/test.mjs', 'tools/test-everywhere.mjs', 'tools/test-consumers.mjs'])(
  '%s runs everything, so it refuses to be told what to run',
  async (path) => {
    const { code, output } = await capture(process.execPath, [path, '--help']);
    expect(code).toBe(1);
    expect(output).toContain('takes no arguments, but was given "--help"');
    expect(output.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  },
);
