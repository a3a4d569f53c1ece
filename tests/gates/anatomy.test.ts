// Each component's page shows how its parts stand together. A part that the page leaves out is one nobody finds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf, modulesOf } from '../../tools/public-names.mjs';
import { root } from '../../tools/run.mjs';

const pages = [
  [
    'spectrum-selector',
    [
      'spectrum-selector.mdx',
      'spectrum-compare.mdx',
      'spectrum-picture.mdx',
      'spectrum-recogniser.mdx',
      'spectrum-drawing.mdx',
    ],
  ],
  ['standards-checklist', ['standards-checklist.mdx']],
  ['promise-card', ['promise-card.mdx', 'community-view.mdx']],
  [
    'planner',
    [
      'file/plan-file.mdx',
      'history/plan-history.mdx',
      'exports/plan-exports.mdx',
      'review/plan-review.mdx',
      'places/planner.mdx',
    ],
  ],
] as const;

/** The parts in blocks of code, as `Spectrum.Root`. A name in a sentence or a table is no place in the anatomy. */
function shownIn(page: string): Set<string> {
  const blocks = [...page.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  return new Set(blocks.join('\n').match(/(?<=<)[A-Z]\w*\.[A-Z]\w*/g));
}

test('a name in a sentence is not taken for a place in the anatomy', () => {
  expect([...shownIn('`<Card.Root>`\n```tsx\n<Card.Note />\n```\n<Card.Title />')]).toEqual([
    'Card.Note',
  ]);
});

/** The main entry of each package, read in one go: a program for each would take long. */
const entries = modulesOf(
  pages.flatMap(([name]) => entriesOf(`${root}packages/${name}`).slice(0, 1)),
);

test.each(pages)('the pages of %s show each part, and none that is not there', (name, files) => {
  const folder = join(root, 'packages', name);
  const main = entries.find(({ entry }) => entry.startsWith(`${folder}/`));
  const parts = main?.names.map((each) => each.name).filter((each) => each.includes('.')) ?? [];
  expect(parts.length).toBeGreaterThan(10);
  const shown = new Set(
    files.flatMap((file) => [...shownIn(readFileSync(join(folder, 'src', file), 'utf8'))]),
  );
  expect(parts.filter((part) => !shown.has(part))).toEqual([]);
  const namespaces = new Set(parts.map((part) => part.split('.')[0]));
  const ours = [...shown].filter((part) => namespaces.has(part.split('.')[0]));
  expect(ours.filter((part) => !parts.includes(part))).toEqual([]);
});
