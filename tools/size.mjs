// `npm run size`: what each package adds to a page, minified and gzipped, against tools/size-budgets.json, and what the
// planner's page loads for each place.
// "Own code" leaves out React and, for components, the kit's shared packages; "all in" leaves out React alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { measurePlaces } from './page-size.mjs';
import { root } from './run.mjs';

const react = ['react', 'react-dom', 'react/jsx-runtime'];
const shared = ['@engagement-kit/model', '@engagement-kit/react'];

const exportAll = (entry) => `export * from ${JSON.stringify(entry)};`;

/** The gzipped size in bytes of everything that the entries export together. */
export async function sizeOf(entries, external) {
  const [entry] = entries;
  const css = entry.endsWith('.css');
  const result = await build({
    stdin: css
      ? { contents: `@import ${JSON.stringify(entry)};`, loader: 'css', resolveDir: root }
      : { contents: entries.map(exportAll).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} KB`;

/** What a browser loads for a file that is published whole: itself, and the files that it cannot start without. */
function weightOf(path, loaded = new Set()) {
  if (loaded.has(path)) return 0;
  loaded.add(path);
  const text = readFileSync(path, 'utf8');
  const needed = [...text.matchAll(/(?:from|import)"(\.\/[^"]+)"/g)].map(([, name]) => name);
  return needed.reduce(
    (sum, name) => sum + weightOf(join(dirname(path), name), loaded),
    gzipSync(text, { level: 9 }).length,
  );
}

/** Measures every entry of a budget list; a budget in KB (1,000 bytes) that is passed is a problem. */
export async function measure(budgets, folder = root, { allIn: withShared = true } = {}) {
  return Promise.all(
    budgets.map(async ({ name, entry, kit, whole, budget }) => {
      const entries = [entry].flat();
      const missing = entries.find((each) => !existsSync(`${folder}${each}`));
      if (missing) return { name, budget, problem: `${missing} has not been built` };
      const paths = entries.map((each) => `${folder}${each}`);
      const own = whole
        ? paths.map((path) => weightOf(path)).reduce((sum, size) => sum + size, 0)
        : await sizeOf(paths, kit === 'external' ? [...react, ...shared] : react);
      const allIn = kit === 'external' && withShared ? await sizeOf(paths, react) : own;
      const over = budget !== undefined && own > budget * 1000;
      return { name, own, allIn, budget, problem: over ? 'over budget' : undefined };
    }),
  );
}

const cellOf = (bytes) => (bytes === undefined ? '-' : kilobytes(bytes));
const budgetOf = (budget) => (budget === undefined ? '' : kilobytes(budget * 1000));

/** Prints rows under their heads, each with two sizes and a budget, and what is wrong below the row. */
function print(heads, rows) {
  const line = (cells) =>
    console.log(cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(34))).join(''));
  line([...heads, 'budget']);
  for (const { name, sizes, budget, problem } of rows) {
    line([name, ...sizes.map(cellOf), budgetOf(budget)]);
    if (problem) console.log(`  ^ ${problem}`);
  }
}

/** Prints both tables and resolves to whether every budget holds. */
export async function checkSizes() {
  const budgets = JSON.parse(readFileSync(`${root}tools/size-budgets.json`, 'utf8'));
  const named = new Set(budgets.flatMap(({ entry }) => entry).map((entry) => entry.split('/')[1]));
  const missing = readdirSync(`${root}packages`).filter((name) => !named.has(name));
  for (const name of missing) console.error(`tools/size-budgets.json says nothing of ${name}.`);
  const rows = await measure(budgets);
  print(
    ['gzip, without React', 'own code', 'all in'],
    rows.map(({ own, allIn, ...row }) => ({ ...row, sizes: [own, allIn] })),
  );
  const places = measurePlaces();
  console.log();
  print(
    ['planner page, scripts of a place', 'shown first', 'added'],
    places.map(({ first, added, ...row }) => ({ ...row, sizes: [first, added] })),
  );
  return missing.length === 0 && [...rows, ...places].every(({ problem }) => !problem);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkSizes()) ? 0 : 1;
}
