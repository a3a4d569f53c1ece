import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf, modulesOf, scriptsOf } from '../../tools/public-names.mjs';

test('a public name is one that a host can write: namespaces count by their members, types of a part not at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ek-names-'));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    'package.json',
    JSON.stringify({
      exports: {
        '.': { '@engagement-kit/source': './index.ts', default: './dist/index.js' },
        './types': { types: './dist/types.d.ts' },
        './written-by-the-build': { types: './dist/written-by-the-build.d.ts' },
        './core.css': { '@engagement-kit/source': './core.css' },
        './package.json': './package.json',
      },
    }),
  );
  write(
    'index.ts',
    `export * as Spectrum from './parts.js';\nexport { Root as Ready } from './root.js';`,
  );
  mkdirSync(join(folder, 'src'));
  write('src/types.ts', 'export type Name = string;');
  write('parts.ts', `export { Root } from './root.js';\nexport const End = 1;`);
  write('root.ts', `export const Root = 1;\nexport namespace Root { export type Props = string; }`);
  const entries = entriesOf(folder);
  expect(entries).toEqual([join(folder, 'index.ts'), join(folder, 'src/types.ts')]);
  expect(scriptsOf(folder)).toBe(1);
  const names = modulesOf(entries.slice(0, 1)).flatMap((module) =>
    module.names.map(({ name }) => name),
  );
  expect(names).toEqual(['Spectrum.Root', 'Spectrum.End', 'Ready']);
  rmSync(folder, { recursive: true });
});
