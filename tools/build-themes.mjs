// Builds packages/themes: each sheet with its @imports put in place, and the core sheet of each component
// on its own for hosts that use only one. Left readable, so that a host can see what it overrides.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './run.mjs';

const themes = `${root}packages/themes/`;
const sheets = ['src', 'src/core'].flatMap((folder) =>
  readdirSync(`${themes}${folder}`)
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${themes}${folder}/${name}`),
);

rmSync(`${themes}dist`, { recursive: true, force: true });
await build({
  entryPoints: sheets,
  outbase: `${themes}src`,
  outdir: `${themes}dist`,
  bundle: true,
  logLevel: 'warning',
});
