// A package's README names every entry that the package has, and none that it has not.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../tools/run.mjs';

const names = readdirSync(`${root}packages`);

/** The entries of a package, as an import names them. Every package has its manifest. */
function entriesOf(name: string): readonly string[] {
  const { exports } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
  return Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => `@engagement-kit/${name}${path.slice(1)}`);
}

/** The names in the first column of a README's tables that are entries of its package. */
const namedIn = (readme: string, name: string): readonly string[] =>
  [...readme.matchAll(/^\| `(@engagement-kit\/[^`]+)` \|/gm)].flatMap(([, entry = '']) =>
    entry === `@engagement-kit/${name}` || entry.startsWith(`@engagement-kit/${name}/`)
      ? [entry]
      : [],
  );

it.each(names)('the README of %s has a row for each entry', (name) => {
  const readme = readFileSync(`${root}packages/${name}/README.md`, 'utf8');
  expect([...namedIn(readme, name)].sort()).toEqual([...entriesOf(name)].sort());
});

it('a row in passing, or of another package, is none', () => {
  const readme = '| `@engagement-kit/model` | plans |\n`@engagement-kit/react`\n';
  expect(namedIn(readme, 'model')).toEqual(['@engagement-kit/model']);
  expect(namedIn(readme, 'react')).toEqual([]);
});
