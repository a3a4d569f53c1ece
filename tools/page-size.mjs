// What the planner's page loads before a place is shown, from the list of files that Vite writes beside it.
// React is left out: it is a file of its own there.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

export const plannerPage = `${root}docs/examples/planner/dist/`;

/** The places that open first: of a plan, and on an empty device. KB of 1,000 bytes, gzip. */
const budgets = new Map([
  ['overview', 90],
  ['quick-start', 90],
]);

/** A file, and all files that it cannot run without. */
function withImports(files, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const each of files[key].imports ?? []) withImports(files, each, found);
  return found;
}

/**
 * @typedef {object} PlaceSize
 * @property {string} name
 * @property {number} [first]
 * @property {number} [added]
 * @property {number} [budget]
 * @property {string} [problem]
 */

/**
 * Each place with what it loads where it is the first to be shown, and what it adds to a page that shows another.
 * A first place over its budget is a problem, and so is a page that has not been built.
 * @returns {PlaceSize[]}
 */
export function measurePlaces(folder = plannerPage) {
  const list = `${folder}.vite/manifest.json`;
  if (!existsSync(list)) return [{ name: 'planner page', problem: 'it has not been built' }];
  const files = JSON.parse(readFileSync(list, 'utf8'));
  const sizes = new Map();
  const sizeOf = (key) => {
    const { file, name } = files[key];
    if (name === 'react') return 0;
    if (!sizes.has(key)) sizes.set(key, gzipSync(readFileSync(folder + file), { level: 9 }).length);
    return sizes.get(key);
  };
  const sum = (keys) => keys.reduce((total, key) => total + sizeOf(key), 0);

  const always = withImports(
    files,
    Object.keys(files).find((key) => files[key].isEntry),
  );
  const places = [...always]
    .flatMap((key) => files[key].dynamicImports ?? [])
    .flatMap((key) => {
      const name = key.match(/\/places\/([\w-]+)\/\w+\.tsx$/)?.[1];
      return name ? [{ key, name }] : [];
    });
  const rows = places.map(({ key, name }) => {
    const added = sum([...withImports(files, key)].filter((each) => !always.has(each)));
    const first = sum([...always]) + added;
    const budget = budgets.get(name);
    const problem = budget !== undefined && first > budget * 1000 ? 'over budget' : undefined;
    return { name, first, added, budget, problem };
  });
  const missing = [...budgets.keys()].filter((name) => !places.some((each) => each.name === name));
  return [...rows, ...missing.map((name) => ({ name, problem: 'it is not a place of the page' }))];
}
