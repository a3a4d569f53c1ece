// `node tools/installed-size.mjs`: writes into docs/guides/consumers.md what `npm install` fetches and puts on a disk for
// each package, from what would be published. tests/packages/installed-size.test.ts says when the table has gone stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { capture, root } from './run.mjs';

const scope = '@engagement-kit/';
const page = `${root}docs/guides/consumers.md`;

/** What each package is made of, in bytes, and the packages of the kit that it asks for. */
async function measured() {
  const folders = readdirSync(`${root}packages`).map((name) => `./packages/${name}`);
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders];
  const { code, output } = await capture('npm', args, { cwd: root });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.slice(output.indexOf('['))).map((packed) => {
    const name = packed.name.slice(scope.length);
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    const asked = { ...manifest.dependencies, ...manifest.peerDependencies };
    return {
      name,
      fetched: packed.size,
      onDisk: packed.unpackedSize,
      maps: packed.files
        .filter(({ path }) => path.endsWith('.map'))
        .reduce((sum, { size }) => sum + size, 0),
      needs: Object.keys(asked)
        .filter((each) => each.startsWith(scope))
        .map((each) => each.slice(scope.length)),
    };
  });
}

/** Each package, and what it takes on a disk with the packages of the kit that it needs. */
export async function installedSizes() {
  const all = new Map((await measured()).map((row) => [row.name, row]));
  const withNeeds = (name, found = new Set()) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const each of all.get(name).needs) withNeeds(each, found);
    return found;
  };
  return [...all.values()].map(({ needs: _, ...row }) => ({
    ...row,
    together: [...withNeeds(row.name)].reduce((sum, each) => sum + all.get(each).onDisk, 0),
  }));
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const kinds = ['fetched', 'onDisk', 'maps', 'together'];

const tableOf = (rows) => [
  '| package | download | on disk | of that, source maps | on disk, with the kit’s packages that it needs |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    (row) =>
      `| \`${scope}${row.name}\` | ${kinds.map((kind) => megabytes(row[kind])).join(' | ')} |`,
  ),
];

/** The lines of the table in a page, each as its cells. */
export const writtenSizes = (text) =>
  [...text.matchAll(/^\| `@engagement-kit\/([\w-]+)` \|((?: [\d.]+ MB \|){4})$/gm)].map(
    ([, name, cells]) => {
      const sizes = cells.match(/[\d.]+/g).map((size) => Number(size) * 1e6);
      return { name, ...Object.fromEntries(kinds.map((kind, at) => [kind, sizes[at]])) };
    },
  );

/** Where what is written is more than a tenth, and more than 20 KB, away from what is. */
export const stale = (written, rows) =>
  rows.flatMap((row) => {
    const told = written.find(({ name }) => name === row.name);
    return kinds
      .filter((kind) => {
        const away = Math.abs((told?.[kind] ?? Number.NaN) - row[kind]);
        return !(away <= Math.max(row[kind] / 10, 20_000));
      })
      .map((kind) => `${row.name}: ${kind}`);
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = readFileSync(page, 'utf8');
  const old = /^\| package \| download [\s\S]*?(?=\n\n)/m;
  if (!old.test(text)) throw new Error(`${page} has no table of sizes.`);
  writeFileSync(page, text.replace(old, tableOf(await installedSizes()).join('\n')));
}
