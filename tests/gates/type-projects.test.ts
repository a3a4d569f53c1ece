import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { typeProjects } from '../../tools/checks.mjs';
import { bin, capture, root } from '../../tools/run.mjs';
import { checkedFiles } from './type-projects.js';

/** Files that no project of this repository holds, and who looks at them. */
const elsewhere = [
  // Each is compiled where it is installed, outside the repository.
  'tests/consumers/apps/',
  'tests/consumers/shared/',
  // Next writes it.
  'docs/examples/next/next-env.d.ts',
  // Only inside the embed's bundle; its tests bring it in.
  'packages/embed/src/runtime/',
];

test('every TypeScript file of the repository is checked', async () => {
  const checked = checkedFiles(typeProjects().map((path) => `${root}${path}`));
  const { output } = await capture('git', [
    'ls-files',
    '-co',
    '--exclude-standard',
    '*.ts',
    '*.tsx',
  ]);
  const files: string[] = output.trim().split('\n');
  expect(files.length).toBeGreaterThan(500);
  const unchecked = files.filter(
    (path) => !checked.has(`${root}${path}`) && !elsewhere.some((place) => path.startsWith(place)),
  );
  expect(unchecked).toEqual([]);
});

test('a file that no project holds is found, and an error behind a reference fails the check', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ek-types-'));
  const write = (path: string, text: string | object) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof text === 'string' ? text : JSON.stringify(text));
  };
  write('tsconfig.json', {
    extends: `${root}tsconfig.base.json`,
    include: ['tests'],
    references: [{ path: 'packages/one/tsconfig.build.json' }],
  });
  write('packages/one/tsconfig.build.json', {
    extends: [`${root}tsconfig.base.json`, `${root}tsconfig.build.json`],
  });
  write(
    'tests/a.test.ts',
    `import { one } from '../packages/one/src/index.js';\nexport const a = one;`,
  );
  write('packages/one/src/index.ts', 'export const one: string = 1;');
  write('packages/one/src/one.test.ts', 'export const test = 1;');

  const checked = checkedFiles([join(folder, 'tsconfig.json')]);
  expect([...checked].map((path) => path.slice(folder.length + 1)).sort()).toEqual([
    'packages/one/src/index.ts',
    'tests/a.test.ts',
  ]);
  const { code, output } = await capture(bin('tsc'), ['-b', folder, '--pretty', 'false']);
  rmSync(folder, { recursive: true });
  expect(output).toContain('packages/one/src/index.ts(1,14): error TS2322');
  expect(code).not.toBe(0);
});
