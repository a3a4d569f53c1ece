// Builds the embed: each entry one file that needs nothing else, from the same components as everywhere, on Preact.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { describeElements } from './tools/describe-elements.mjs';
import { styles, withStyles } from './tools/styles.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/**
 * In an element, React is our thin module over the parts of Preact that it needs (decision 0030), and Preact is its
 * readable source with our patch (decision 0047).
 */
const element = {
  preact: here('node_modules/preact/src/index.js'),
  'preact/hooks': here('node_modules/preact/hooks/src/index.js'),
  react: here('src/runtime/react.ts'),
  'react/jsx-runtime': here('src/runtime/react.ts'),
  '@radix-ui/react-slot': here('src/runtime/radix.ts'),
  '@radix-ui/react-compose-refs': here('src/runtime/radix.ts'),
};

/** Where HTML is written instead of DOM, React is the whole of `preact/compat`. Decision 0031 says why. */
const server = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/server': 'preact-render-to-string',
};

/** What a page links to; sri.json has the hash of each. */
const scripts = ['index', 'spectrum', 'standards', 'promise', 'loader', 'frame-host', 'frame-page'];
/** What other programs import. */
const modules = ['pure', 'static'];

async function bundle(name) {
  const result = await build({
    absWorkingDir: here('.'),
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
    alias: name === 'static' ? server : element,
    plugins: [styles],
    write: false,
    logLevel: 'warning',
  });
  const { code } = await minify(result.outputFiles[0].text, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  });
  const whole = await withStyles(code);
  // A classic script’s own names are not the page’s.
  return [`${name}.js`, name.startsWith('frame-') ? `{${whole}}\n` : `${whole}\n`];
}

/** Everything that is made, by file name. Written at the end, so that a reader never finds half of it. */
const made = Object.fromEntries(await Promise.all([...scripts, ...modules].map(bundle)));
made['frame.html'] = readFileSync(here('src/frame/frame.html'), 'utf8');
// The same file under a name that says its version, for pages that keep it for ever.
made[`engagement-kit-${version}.js`] = made['index.js'];
const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const linked = [...scripts, `engagement-kit-${version}`].map((name) => `${name}.js`);
const files = Object.fromEntries(linked.map((name) => [name, hashOf(made[name])]));
made['sri.json'] = `${JSON.stringify({ version, files }, null, 2)}\n`;
made['custom-elements.json'] =
  `${JSON.stringify(await describeElements(made['pure.js']), null, 2)}\n`;

mkdirSync(here('dist'), { recursive: true });
for (const [name, text] of Object.entries(made)) {
  writeFileSync(here(`dist/${name}.new`), text);
  renameSync(here(`dist/${name}.new`), here(`dist/${name}`));
}
for (const name of readdirSync(here('dist'))) {
  if (!(name in made) && /\.(js|json|html)$/.test(name)) rmSync(here(`dist/${name}`));
}
