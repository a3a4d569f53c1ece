// `npm run report`: how much there is of each package. Figures to look at; no gate reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { root } from './run.mjs';

const sources = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.(test|stories|fixtures)\./.test(path))
    .map((path) => ({
      path,
      lines: readFileSync(`${folder}${path}`, 'utf8').split('\n').length - 1,
    }))
    .sort((one, other) => one.lines - other.lines);

const median = (files) => files[Math.floor(files.length / 2)]?.lines ?? 0;

/** How many entries, names and files each package has, by its name. */
export async function figures(packages = readdirSync(`${root}packages`)) {
  const { entriesOf, modulesOf, scriptsOf } = await import('./public-names.mjs');
  return packages.map((name) => {
    const folder = `${root}packages/${name}/`;
    const modules = modulesOf(entriesOf(folder));
    const names = new Set(modules.flatMap((module) => module.names.map((each) => each.name)));
    return { name, entries: scriptsOf(folder), names: names.size, files: sources(`${folder}src/`) };
  });
}

function print(packages) {
  const all = packages.flatMap(({ name, files }) =>
    files.map(({ path, lines }) => ({ path: `${name}/src/${path}`, lines })),
  );
  all.sort((one, other) => one.lines - other.lines);
  const sum = (key) => packages.reduce((total, each) => total + each[key], 0);
  const row = (cells) =>
    console.log(
      cells.map((cell, at) => (at ? String(cell).padStart(9) : cell.padEnd(22))).join(''),
    );
  row(['', 'entries', 'names', 'files', 'median', 'largest']);
  for (const { name, entries, names, files } of packages) {
    row([name, entries, names, files.length, median(files), files.at(-1)?.lines ?? 0]);
  }
  row(['all', sum('entries'), sum('names'), all.length, median(all), all.at(-1)?.lines ?? 0]);
  const long = all.filter(({ lines }) => lines > 250);
  console.log(`\nFiles over 250 lines: ${long.length || 'none'}`);
  for (const { path, lines } of long) console.log(`  ${path}: ${lines}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bootstrap();
  print(await figures());
}
