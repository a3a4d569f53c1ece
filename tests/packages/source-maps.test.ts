// What an error in a host's page shows: each script that is published has a map beside it, which holds our source.
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';

const names = readdirSync(`${root}packages`).filter((name) => name !== 'themes');
const scriptsOf = (name: string) =>
  readdirSync(`${root}packages/${name}/dist`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(root, 'packages', name, 'dist', path));

/** Whether a script is nothing but what it hands on from others, held types alone, or is the bundler’s own helper. */
const passesOn = (code: string): boolean =>
  code
    .replace(/import(\{[^}]*\}from)?"[^"]*";?|export\{[^}]*\}(from"[^"]*")?;?|\/\/#.*/g, '')
    .replace(/^\s*var \w=Object\.defineProperty,.*enumerable:!0\}\)\};/, '')
    .trim() === '';

/** What a script lacks of a map that leads to a source; nothing where all is there. */
function fault(path: string): string | undefined {
  const code = readFileSync(path, 'utf8');
  const address = code.match(/(?:^|\n)\/\/# sourceMappingURL=(\S+)\s*$/)?.[1];
  if (!address) return 'names no map';
  const map = JSON.parse(readFileSync(join(dirname(path), address), 'utf8'));
  if (!map.sources?.length && !passesOn(code)) return 'has no source';
  const without = map.sources.filter((_: string, at: number) => !map.sourcesContent?.[at]);
  return without.length > 0 ? `lacks the text of ${without}` : undefined;
}

test.each(names)('%s', (name) => {
  const scripts = scriptsOf(name);
  expect(scripts.length).toBeGreaterThan(5);
  const faults = scripts.map((path) => [basename(path), fault(path)] as const);
  expect(faults.filter(([, each]) => each)).toEqual([]);
});

/** How many texts of a script lead to a line of our source that has them too, of all that stand in it. */
function found(start: string): readonly [led: number, all: number] {
  const path = scriptsOf('embed').find((each) => basename(each).startsWith(start)) as string;
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  const { sources, sourcesContent } = map.payload;
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.startsWith('const css_of_')
        ? []
        : [...line.matchAll(/"[a-z]{4,}-[a-z]{4,}"/g)].map(({ 0: text, index }) => {
            const entry = map.findEntry(at, index);
            if (!('originalSource' in entry)) return false;
            const source = sourcesContent[sources.indexOf(entry.originalSource)] ?? '';
            return source.split('\n')[entry.originalLine]?.includes(text.slice(1, -1)) ?? false;
          }),
    );
  return [texts.filter(Boolean).length, texts.length];
}

test.each(['spectrum.js', 'frame-page.js', 'planner-chunk-Overview', 'static.js'])(
  'a place in the embed’s %s leads to the line that it was made of',
  (name) => {
    const [led, all] = found(name);
    expect(all).toBeGreaterThan(5);
    // Where the minifier has put texts together, a few lead to their neighbour.
    expect(led / all, `${led} of ${all}`).toBeGreaterThan(0.8);
  },
);
