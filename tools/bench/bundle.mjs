// Bundles what is measured, as a production build would.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../run.mjs';

const shared = {
  bundle: true,
  write: false,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
};
const pathOf = (name) => `${root}tools/bench/${name}`;

/** A script for a page, minified. */
export async function forPage(name, options = {}) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [pathOf(name)],
    minify: true,
    legalComments: 'none',
    format: 'esm',
    ...options,
  });
  return outputFiles[0].text;
}

/** The folder of the package that a file of the repository belongs to. */
const packageOf = (path) => /^packages\/[^/]+\//.exec(path)?.[0] ?? '';

/** Imports TypeScript of the repository into Node. What it needs from elsewhere stays outside, as its package has it. */
export async function forNode(path) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [`${root}${path}`],
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const folder = `${root}${packageOf(path)}node_modules/.cache/engagement-kit-bench`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${path.replaceAll('/', '-')}.mjs`;
  writeFileSync(file, outputFiles[0].text);
  return import(file);
}
