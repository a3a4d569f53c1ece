// What others wrote travels with their notices: each package that a script of the embed holds has one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';

const dist = `${root}packages/embed/dist/`;
const bundled = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

test('the embed says under which licence everything in it is', () => {
  const maps = readdirSync(dist).filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap(
    (name) => JSON.parse(readFileSync(dist + name, 'utf8')).sources as string[],
  );
  const packages = [...new Set(sources.map((path) => bundled.exec(path)?.[1]))].filter(
    (name) => name !== undefined,
  );
  expect(packages).toEqual(expect.arrayContaining(['preact', 'zod', 'htmlparser2', 'docx']));
  const headings = readFileSync(`${dist}third-party-licences.txt`, 'utf8')
    .split(/^-{72}$/m)
    .map((notice) => notice.trim().split(' ')[0]);
  expect(packages.filter((name) => !headings.includes(name))).toEqual([]);
});
