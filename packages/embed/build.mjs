// Builds the embed: each entry one file that needs nothing else, from the same components as everywhere, on Preact.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { styles } from './tools/styles.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** React is our thin module; the rest of the kit is its source. */
const kit = {
  name: 'kit',
  setup({ onResolve }) {
    onResolve({ filter: /^react(\/jsx-runtime)?$/ }, () => ({
      path: here('src/runtime/react.ts'),
    }));
    onResolve({ filter: /^@radix-ui\/react-slot$/ }, () => ({ path: here('src/runtime/slot.ts') }));
  },
};

/** Where HTML is written instead of DOM, React is the whole of `preact/compat`. Decision 0031 says why. */
const serverKit = {
  name: 'server-kit',
  setup({ onResolve, resolve }) {
    const from = { resolveDir: here('.'), kind: 'import-statement' };
    const put = (filter, name) => onResolve({ filter }, () => resolve(name, from));
    put(/^react(-dom)?$/, 'preact/compat');
    put(/^react\/jsx-runtime$/, 'preact/jsx-runtime');
    put(/^react-dom\/server$/, 'preact-render-to-string');
  },
};

const entries = [
  'index',
  'spectrum',
  'standards',
  'promise',
  'pure',
  'loader',
  'frame-host',
  'frame-page',
  'static',
  'react',
];
const scripts = new Set([
  'index',
  'spectrum',
  'standards',
  'promise',
  'loader',
  'frame-host',
  'frame-page',
]);
const present = entries.filter((name) => existsSync(here(`src/${name}.ts`)));

async function bundle(name) {
  const result = await build({
    entryPoints: [here(`src/${name}.ts`)],
    bundle: true,
    minify: true,
    // A frame’s sandbox has no origin, and without one no module can be loaded: so these are classic scripts.
    format: name.startsWith('frame-') ? 'iife' : 'esm',
    target: 'es2022',
    conditions: ['@engagement-kit/source'],
    external: ['./index.js'],
    jsx: 'automatic',
    legalComments: 'none',
    mangleProps: /^_[a-z]/i,
    plugins: [name === 'static' ? serverKit : kit, styles],
    write: false,
    logLevel: 'warning',
  });
  const { code } = await minify(result.outputFiles[0].text, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  });
  writeFileSync(here(`dist/${name}.js`), `${code}\n`);
}

rmSync(here('dist'), { recursive: true, force: true });
mkdirSync(here('dist'));
await Promise.all(present.map(bundle));

if (present.includes('frame-page'))
  copyFileSync(here('src/frame/frame.html'), here('dist/frame.html'));

// The same file under a name that says its version, for pages that keep it for ever.
copyFileSync(here('dist/index.js'), here(`dist/engagement-kit-${version}.js`));

const files = [...present.filter((name) => scripts.has(name)), `engagement-kit-${version}`];
const sri = Object.fromEntries(
  files.map((name) => {
    const hash = createHash('sha384').update(readFileSync(here(`dist/${name}.js`)));
    return [`${name}.js`, `sha384-${hash.digest('base64')}`];
  }),
);
writeFileSync(here('dist/sri.json'), `${JSON.stringify({ version, files: sri }, null, 2)}\n`);
