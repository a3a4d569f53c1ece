// Builds packages/themes: each sheet with its @imports put in place, and the core sheet of each component
// on its own for hosts that use only one. Left readable, so that a host can see what it overrides.
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
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
  loader: { '.woff2': 'copy' },
  assetNames: 'fonts/[name]',
  logLevel: 'warning',
});
// The licence asks to travel with the typefaces.
for (const family of ['@fontsource-variable/hanken-grotesk', '@fontsource/literata']) {
  const name = family.split('/')[1];
  copyFileSync(
    `${themes}node_modules/${family}/LICENSE`,
    `${themes}dist/fonts/${name}-LICENSE.txt`,
  );
}
