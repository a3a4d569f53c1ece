// A day is the person's own: an instant, which is in UTC, must never be cut to one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cuts: [RegExp, string][] = [
  [/\.(?:slice|substring|substr)\(\s*0\s*,\s*10\s*\)/, 'the first ten characters'],
  [/\.split\(\s*(['"`])T\1\s*\)/, 'what stands before the T'],
  [/\.replace\(\s*\/T/, 'what is left without the time'],
  [/\.match\(\s*\/\^?\\d\{4\}/, 'the digits at its start'],
];

/** Where a text may make a day of an instant by cutting it: how, in words. */
export const cutsIn = (text: string): readonly string[] =>
  cuts.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', '.next', 'storybook-static'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(?:[cm]?[jt]sx?|mdx?)$/.test(entry.name)) yield path;
  }
}

/** Every file under these folders that cuts, with how. */
export const findCuts = (folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) => [...sources(folder)])
    .flatMap((path) => cutsIn(readFileSync(path, 'utf8')).map((what) => `${path}: ${what}`));
