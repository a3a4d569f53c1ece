// Proves that the linter finds every circle of files, types included. A circle through two packages would break the
// direction of imports, which dependency-direction.test.ts watches.
import { beforeAll, expect, test } from 'vitest';
import { lintSeeds } from './lint-seeds.js';

const at = (name: string) => `packages/model/src/${name}`;

/** Two files each, which import each other in one of the ways that TypeScript has. */
const circles: Record<string, [one: string, other: string]> = {
  values: [
    `import { b } from './b.js';\nexport const a = () => b;`,
    `import { a } from './a.js';\nexport const b = () => a;`,
  ],
  'a type and a value': [
    `import type { B } from './b.js';\nexport const a = (b: B) => b;`,
    `import { a } from './a.js';\nexport type B = ReturnType<typeof a>;`,
  ],
  types: [
    `import type { B } from './b.js';\nexport interface A { b: B }`,
    `import type { A } from './a.js';\nexport interface B { a: A }`,
  ],
  'a type among names': [
    `import { b, type B } from './b.js';\nexport const a: B = b;`,
    `import { type a } from './a.js';\nexport type B = string;\nexport const b = '' as typeof a;`,
  ],
  'what is passed on': [
    `export * from './b.js';\nexport const a = 1;`,
    `export { a } from './a.js';`,
  ],
  'types that are passed on': [
    `export type * from './b.js';\nexport interface A { a: string }`,
    `export type { A } from './a.js';`,
  ],
  'a file loaded when it is wanted': [
    `export const a = () => import('./b.js');`,
    `import { a } from './a.js';\nexport const b = a;`,
  ],
  'a name of the package': [
    `import { b } from '#seeded';\nexport const a = () => b;`,
    `import { a } from './a.js';\nexport const b = () => a;`,
  ],
};

const seeds: Record<string, string> = {
  'packages/model/package.json': JSON.stringify({
    name: '@engagement-kit/model',
    type: 'module',
    imports: { '#seeded': './src/a-name-of-the-package/b.ts' },
  }),
  [at('apart/a.ts')]: `import type { C } from './c.js';\nexport type A = C;`,
  [at('apart/b.ts')]:
    `import type { A } from './a.js';\nimport type { C } from './c.js';\nexport type B = A | C;`,
  [at('apart/c.ts')]: 'export type C = string;',
  [at('three/a.ts')]: `import type { B } from './b.js';\nexport interface A { b: B }`,
  [at('three/b.ts')]: `import type { C } from './c.js';\nexport interface B { c: C }`,
  [at('three/c.ts')]: `import type { A } from './a.js';\nexport interface C { a: A }`,
};
const folderOf = (what: string) => what.replaceAll(' ', '-');
for (const [what, [one, other]] of Object.entries(circles)) {
  seeds[at(`${folderOf(what)}/a.ts`)] = one;
  seeds[at(`${folderOf(what)}/b.ts`)] = other;
}

let broken: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  broken = await lintSeeds(seeds);
});

const rule = 'lint/suspicious/noImportCycles';

test.each(Object.keys(circles))('a circle of %s is refused', (what) => {
  expect(broken.get(at(`${folderOf(what)}/b.ts`))).toContain(rule);
});

test('a circle of three files is refused in each of them', () => {
  for (const name of ['a', 'b', 'c']) expect(broken.get(at(`three/${name}.ts`))).toContain(rule);
});

test('files that only share one are no circle', () => {
  for (const name of ['a', 'b', 'c']) {
    expect(broken.get(at(`apart/${name}.ts`)) ?? []).not.toContain(rule);
  }
});
