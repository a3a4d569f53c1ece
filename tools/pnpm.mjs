// Runs the pnpm version that package.json pins, through npx, so that nobody has to install pnpm.
// As a command: `node tools/pnpm.mjs install`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

export function pnpm(args, options) {
  return run('npx', ['--yes', packageManager, ...args], options);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await pnpm(process.argv.slice(2));
}
