import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { otherProps } from './props-types.js';

test.each([
  ["export namespace Part { export type Props = PartProps<'p'>; }", 'is an alias'],
  [
    "interface PartOwn extends PartProps<'p'> {}\nexport namespace Part { export interface Props extends PartOwn {} }",
    'only renames PartOwn',
  ],
])('refuses %s', (text, why) => {
  expect(otherProps('seeded.tsx', text)).toEqual([expect.stringContaining(why)]);
});

test.each([
  "export namespace Part { export interface Props extends PartProps<'p'> {} }",
  'interface Shared {}\nexport namespace One { export interface Props extends Shared {} }\n' +
    'export namespace Two { export interface Props extends Shared {} }',
  'type Props = Record<string, unknown>;',
])('accepts %s', (text) => {
  expect(otherProps('seeded.tsx', text)).toEqual([]);
});

test('the props of each component are the interface in its namespace', () => {
  const sources = readdirSync(join(root, 'packages'))
    .flatMap((name) => {
      const folder = join(root, 'packages', name, 'src');
      const paths = readdirSync(folder, { recursive: true }) as string[];
      return paths.map((path) => join(folder, path));
    })
    .filter((path) => path.endsWith('.tsx'));
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap((path) => otherProps(path, readFileSync(path, 'utf8')))).toEqual([]);
});
