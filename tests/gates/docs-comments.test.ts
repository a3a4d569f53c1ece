import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { bareMembers, bareNames, entriesOf } from './docs-comments.js';

test('finds names without a comment, also behind another file, another name and a namespace', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'ek-comments-'))}/`;
  writeFileSync(
    `${folder}parts.ts`,
    `/** What it is. */
export interface Said { value: string }
export interface Unsaid { value: string }
// This is no doc comment.
export const plain = 1;`,
  );
  writeFileSync(
    `${folder}card.ts`,
    `/** A part. */
export const Root = 1;
export const Body = 2;
export namespace Root { export type Props = string }
export interface RootProps { value: string }`,
  );
  writeFileSync(
    `${folder}index.ts`,
    `export { plain as renamed, type Said, type Unsaid } from './parts.js';
export * as Card from './card.js';
/** */
export function empty() {}
/** @internal */
export type Tagged = string;`,
  );
  expect(bareNames([`${folder}index.ts`], folder)).toEqual([
    'card.ts: Body',
    'index.ts: Tagged',
    'index.ts: empty',
    'parts.ts: Unsaid',
    'parts.ts: plain',
  ]);
  rmSync(folder, { recursive: true });
});

test('asks nothing of props and namespaces, and looks into the namespaces', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'ek-comments-'))}/`;
  writeFileSync(
    `${folder}parts.ts`,
    `/** The whole of it. */
export const Root = (props: RootProps) => props;
export namespace Root { export type Props = RootProps; }
export interface RootProps { children: string }
export const Unsaid = 1;`,
  );
  writeFileSync(
    `${folder}index.ts`,
    `export * as Spectrum from './parts.js';
export type { RootProps } from './parts.js';`,
  );
  expect(bareNames([`${folder}index.ts`], folder)).toEqual(['parts.ts: Unsaid']);
  rmSync(folder, { recursive: true });
});

test('finds members without a comment, also of an interface behind another file', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'ek-comments-'))}/`;
  writeFileSync(
    `${folder}parts.ts`,
    `/** What it is. */
export interface Shape {
  /** Said. */
  said: string;
  unsaid?: number;
  // This is no doc comment.
  'in quotes': () => void;
  method(): void;
}
interface Inside { unsaid: string }
/** Uses what nobody else sees. */
export const used = (from: Inside) => from;`,
  );
  writeFileSync(`${folder}index.ts`, `export type * from './parts.js';`);
  expect(bareMembers([`${folder}index.ts`], folder)).toEqual([
    'parts.ts: Shape.in quotes',
    'parts.ts: Shape.method',
    'parts.ts: Shape.unsaid',
  ]);
  rmSync(folder, { recursive: true });
});

test('every member of the model’s public interfaces says what it is', () => {
  const entries = entriesOf(`${root}packages/model`);
  expect(entries).toContain(`${root}packages/model/src/index.ts`);
  expect(bareMembers(entries, root)).toEqual([]);
});

test('every public name of every package says what it is', () => {
  const packages = readdirSync(`${root}packages`).map((name) => `${root}packages/${name}`);
  const entries = packages.flatMap(entriesOf);
  expect(entries.length).toBeGreaterThan(10);
  expect(bareNames(entries, root)).toEqual([]);
});
