// Builds the embed: each entry one file that needs nothing else, from the same components as everywhere, on Preact.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { describeElements } from './tools/describe-elements.mjs';
import { noticesOf } from './tools/notices.mjs';
import { styles, withStyles } from './tools/styles.mjs';
import { tagTypes } from './tools/tags.mjs';

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

/** In the planner, which uses more of React, it is the whole of `preact/compat`, readable and patched as well. */
const planner = {
  preact: here('node_modules/preact/src/index.js'),
  'preact/hooks': here('node_modules/preact/hooks/src/index.js'),
  'preact/compat': here('node_modules/preact/compat/src/index.js'),
  react: here('node_modules/preact/compat/src/index.js'),
  'react-dom': here('node_modules/preact/compat/src/index.js'),
  'react/jsx-runtime': here('node_modules/preact/jsx-runtime/src/index.js'),
};

/** What a page links to; sri.json has the hash of each. */
const scripts = [
  'index',
  'spectrum',
  'standards',
  'promise',
  'community-view',
  'loader',
  'frame-host',
  'frame-page',
];
/** What other programs import. */
const modules = ['pure', 'community-view-pure', 'static'];

const shared = {
  absWorkingDir: here('.'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['@engagement-kit/source'],
  external: ['./index.js', './planner.js', './community-view.js'],
  jsx: 'automatic',
  legalComments: 'none',
  plugins: [styles],
  write: false,
  sourcemap: 'external',
  logLevel: 'warning',
  metafile: true,
};

/** What the bundler says of each bundle: which files are in it. */
const metafiles = [];

/**
 * What a bundler made, smaller, as files by name: the script, and its source map beside it, which nothing but a browser's
 * tools loads. `around` puts the script into something that stands on lines of its own.
 */
async function smaller(outputFiles, path, around = (code) => code) {
  const textOf = (end) => outputFiles.find((file) => file.path === `${path}${end}`).text;
  const name = basename(path);
  const { code, map } = await minify(textOf(''), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    sourceMap: { content: textOf('.map'), filename: name, includeSources: true },
  });
  const whole = around(await withStyles(code));
  const before = whole.slice(0, whole.indexOf(code)).split('\n').length - 1;
  const { mappings, ...described } = JSON.parse(map);
  const moved = { ...described, mappings: ';'.repeat(before) + mappings };
  return [
    [name, `${whole}\n//# sourceMappingURL=${name}.map\n`],
    [`${name}.map`, `${JSON.stringify(moved)}\n`],
  ];
}

async function bundle(name) {
  // A frame’s sandbox has no origin, and without one no module can be loaded: so these are classic scripts.
  const isClassic = name.startsWith('frame-');
  const result = await build({
    ...shared,
    entryPoints: [here(`src/${name}.ts`)],
    outfile: here(`dist/${name}.js`),
    format: isClassic ? 'iife' : 'esm',
    alias: name === 'static' ? server : element,
  });
  metafiles.push(result.metafile);
  // A classic script’s own names are not the page’s.
  const around = isClassic ? (code) => `{\n${code}}` : undefined;
  return smaller(result.outputFiles, here(`dist/${name}.js`), around);
}

/** The planner: its file, and a file beside it for each place and for what is made only when it is asked for. */
async function bundlePlanner() {
  const result = await build({
    ...shared,
    entryPoints: [here('src/planner.ts'), here('src/planner-pure.ts')],
    splitting: true,
    outdir: here('dist'),
    chunkNames: 'planner-chunk-[name]-[hash]',
    external: [],
    alias: planner,
  });
  metafiles.push(result.metafile);
  const paths = result.outputFiles.map(({ path }) => path).filter((path) => path.endsWith('.js'));
  const files = await Promise.all(paths.map((path) => smaller(result.outputFiles, path)));
  return files.flat();
}

/** Options and the HTML that the renderers make of them, by file name. */
async function fixtures() {
  const result = await build({
    ...shared,
    entryPoints: [here('tools/fixtures.mjs')],
    sourcemap: false,
    alias: server,
    external: [],
  });
  const text = Buffer.from(result.outputFiles[0].text).toString('base64');
  return (await import(`data:text/javascript;base64,${text}`)).fixtures;
}

/** Everything that is made, by file name. Written at the end, so that a reader never finds half of it. */
const made = Object.fromEntries([
  ...(await Promise.all([...scripts, ...modules].map(bundle))).flat(),
  ...(await bundlePlanner()),
]);
made['third-party-licences.txt'] = noticesOf(metafiles, here('.'));
made['frame.html'] = readFileSync(here('src/frame/frame.html'), 'utf8');
// The same file under a name that says its version, for pages that keep it for ever.
made[`engagement-kit-${version}.js`] = made['index.js'];
const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const linked = [
  ...[...scripts, 'planner', `engagement-kit-${version}`].map((name) => `${name}.js`),
  ...Object.keys(made).filter((name) => /^planner-chunk-.*\.js$/.test(name)),
];
const files = Object.fromEntries(linked.map((name) => [name, hashOf(made[name])]));
made['sri.json'] = `${JSON.stringify({ version, files }, null, 2)}\n`;
Object.assign(made, await fixtures());

mkdirSync(here('dist/fixtures'), { recursive: true });
function write(name, text) {
  writeFileSync(here(`dist/${name}.new`), text);
  renameSync(here(`dist/${name}.new`), here(`dist/${name}`));
}

for (const [name, text] of Object.entries(made)) write(name, text);
const manifest = 'custom-elements.json';
const described = await describeElements(here('dist/'));
write(manifest, `${JSON.stringify(described, null, 2)}\n`);
for (const [name, text] of Object.entries(tagTypes(described))) write(name, text);
for (const name of readdirSync(here('dist'), { recursive: true })) {
  if (!(name in made) && name !== manifest && /\.(js|json|html|map)$/.test(name))
    rmSync(here(`dist/${name}`));
}
