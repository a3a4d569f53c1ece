// Runs the pnpm version that package.json pins, through npx, so that nobody has to install pnpm.
// As a command: `node tools/pnpm.mjs install`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { quietly, root, run } from './run.mjs';

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const argsFor = (args) => ['--yes', packageManager, ...args];

/** Runs pnpm and resolves to its exit code. */
export const pnpm = (args, options) => run('npx', argsFor(args), options);

/** The same, and shows what it printed only when it fails. */
export const pnpmQuietly = (args, options) => quietly('npx', argsFor(args), options);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await pnpm(process.argv.slice(2));
}
