// The embed as somebody installs it who has nothing else: one package, whose types need no other.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pnpmQuietly } from '../../tools/pnpm.mjs';
import { bin, capture, root } from '../../tools/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ek-embed-'));
const embed = join(folder, 'node_modules/@engagement-kit/embed');
const read = (path: string) => readFileSync(join(embed, path), 'utf8');

beforeAll(async () => {
  expect(
    await pnpmQuietly(['--dir', `${root}packages/embed`, 'pack', '--pack-destination', folder]),
  ).toBe(0);
  mkdirSync(embed, { recursive: true });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const unpack = ['-xzf', join(folder, file as string), '-C', embed, '--strip-components=1'];
  expect(await capture('tar', unpack)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it asks for no other package', () => {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    read('package.json'),
  );
  expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
  const peers = Object.keys(peerDependencies);
  expect(peers.filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual([]);
});

test('no file of it names another of our packages', () => {
  const files = readdirSync(join(embed, 'dist'), { recursive: true, encoding: 'utf8' });
  const code = files.filter((path) => /\.(js|d\.ts)$/.test(path));
  expect(code.length).toBeGreaterThan(50);
  const others = /(?:from|import)\s*\(?\s*['"]@engagement-kit\/(?!embed)/;
  expect(code.filter((path) => others.test(read(`dist/${path}`)))).toEqual([]);
});

const page = `
  import { load, type PromiseElement, type SpectrumChangeDetail } from '@engagement-kit/embed/pure';
  import '@engagement-kit/embed/dist/spectrum.js';
  import type { PlannerElement } from '@engagement-kit/embed/planner';
  import type * as view from '@engagement-kit/embed/community-view';
  import { renderPromise } from '@engagement-kit/embed/static';
  import type * as all from '@engagement-kit/embed';
  declare const promise: PromiseElement;
  declare const planner: PlannerElement;
  export type Kinds = typeof view | typeof all | SpectrumChangeDetail;
  load();
  export const date: string | undefined = promise.promise?.feedback[0]?.dueOn;
  export const title: string | undefined = planner.plan?.title;
  export const status: 'closed' | 'draft' | 'active' | undefined = planner.plan?.status;
  export const notes: string | undefined = planner.plan?.answers['define-purpose.1']?.notes;
  export const html: string = promise.promise ? renderPromise(promise.promise) : '';
`;
const wrong = 'export const later: number | undefined = planner.plan?.title;';

const ways = [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
] as const;

test.each(ways)('its types are whole, libraries checked, found by %s', async (way, module) => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'page.ts'), page);
  writeFileSync(join(folder, 'wrong.ts'), `${page}${wrong}`);
  const options =
    '--noEmit --strict --skipLibCheck false --target es2022 --lib es2022,dom,dom.iterable';
  const args = [
    ...options.split(' '),
    '--module',
    module,
    '--moduleResolution',
    way,
    '--pretty',
    'false',
  ];
  const { output } = await capture(bin('tsc'), [...args, 'page.ts', 'wrong.ts'], { cwd: folder });
  const faults = output.split('\n').filter((line: string) => line.includes('error TS'));
  expect(faults).toEqual([
    expect.stringMatching(/^wrong\.ts.*Type 'string' is not assignable to type 'number'/),
  ]);
});
