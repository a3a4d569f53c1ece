// Builds a page's script, or a module for the server, from source, on the React that is asked for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { everywhere } from './everywhere.js';

export type Flavour = 'react-19' | 'react-18' | 'preact';

/** What the tests of this run are for. */
export const flavours: readonly [Flavour, ...Flavour[]] = everywhere
  ? ['react-18', 'preact']
  : ['react-19'];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const react18 = at('../environments/react-18/node_modules');

const aliases: Record<Flavour, Record<string, string>> = {
  'react-19': {},
  'react-18': { react: `${react18}/react`, 'react-dom': `${react18}/react-dom` },
  preact: {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom/server': 'preact/compat/server',
  },
};

const options = (entry: string, flavour: Flavour): BuildOptions => ({
  entryPoints: [entry],
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  alias: aliases[flavour],
  conditions: ['@engagement-kit/source'],
  nodePaths: [at('../../node_modules')],
  define: { 'process.env.NODE_ENV': '"development"' },
  logLevel: 'silent',
});

/** One script for the browser. */
export async function bundleForBrowser(
  entry: string,
  flavour: Flavour = 'react-19',
): Promise<string> {
  const result = await build({ ...options(entry, flavour), platform: 'browser', write: false });
  return result.outputFiles?.[0]?.text ?? '';
}

/** One style sheet, with its imports. */
export async function bundleStyles(entry: string): Promise<string> {
  const result = await build({ entryPoints: [entry], bundle: true, write: false });
  return result.outputFiles[0]?.text ?? '';
}

/** Builds a module for Node and imports it, so that a server renders with the React that is asked for. */
export async function importForServer<Module>(entry: string, flavour: Flavour): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), 'engagement-kit-'));
  const outfile = join(folder, 'server.mjs');
  await build({
    ...options(entry, flavour),
    platform: 'node',
    outfile,
    // React's server builds are CommonJS and ask Node for its own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  try {
    return (await import(pathToFileURL(outfile).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}
