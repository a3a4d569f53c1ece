// The apps of strangers: copies tests/consumers/apps out of the repository and installs them there from the packed
// packages, as one pnpm workspace. `node tools/consumers.mjs FOLDER` leaves them there to look at; with `--pin` it also
// writes what they depend on, in turn, into the lockfile.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { root } from './run.mjs';

const own = `${root}tests/consumers/`;
const lockfile = 'pnpm-lock.yaml';

/** All packages of the kit. */
export const names = readdirSync(`${root}packages`);

/** Where a package is packed, in the folder of the consumers. */
export const tarball = (name) => `packed/${name}.tgz`;

/** Packs every package as it would be published. */
async function pack(folder) {
  const { pnpmQuietly } = await import('./pnpm.mjs');
  const packed = join(folder, 'packed');
  const args = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', packed];
  const code = await pnpmQuietly(args);
  // A name without a version, so that a release leaves the lockfile as it is.
  for (const name of code === 0 ? names : []) {
    const { version } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    const given = join(packed, `engagement-kit-${name}-${version}.tgz`);
    renameSync(given, join(folder, tarball(name)));
  }
  return code;
}

/** One workspace, in which our packages are the packed ones, whoever asks for them. */
const workspace = () =>
  JSON.stringify({
    packages: ['apps/*'],
    onlyBuiltDependencies: ['esbuild'],
    ignoredOptionalDependencies: ['sharp'],
    overrides: Object.fromEntries(
      names.map((name) => [`@engagement-kit/${name}`, `file:${tarball(name)}`]),
    ),
  });

/** Makes the folder hold all consumers, installed; resolves to the exit code of what failed, or to 0. */
export async function installConsumers(folder) {
  const { pnpmQuietly } = await import('./pnpm.mjs');
  mkdirSync(folder, { recursive: true });
  const code = await pack(folder);
  if (code !== 0) return code;
  cpSync(`${own}apps`, join(folder, 'apps'), { recursive: true });
  for (const app of readdirSync(`${own}apps`)) {
    cpSync(`${own}shared`, join(folder, 'apps', app, 'kit'), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // JSON is YAML.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), workspace());
  if (existsSync(own + lockfile)) copyFileSync(own + lockfile, join(folder, lockfile));
  // Our own packages differ with each build, so the lockfile can hold all but them.
  const args = ['install', '--no-frozen-lockfile', '--prefer-offline'];
  return pnpmQuietly(args, { cwd: folder, env: { CI: 'true' } });
}

/** Keeps the versions that were installed, but for the hashes of our own packages. */
function pin(folder) {
  const text = readFileSync(join(folder, lockfile), 'utf8');
  writeFileSync(own + lockfile, text.replace(/integrity: \S+, (tarball: file:packed\/)/g, '$1'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bootstrap();
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  const { build } = await import('./build.mjs');
  if (!folder) {
    console.error('Name the folder that the consumers are to be installed in.');
    process.exitCode = 1;
  } else {
    process.exitCode = (await build(['packages'])) || (await installConsumers(resolve(folder)));
    if (process.argv.includes('--pin') && !process.exitCode) pin(resolve(folder));
  }
}
