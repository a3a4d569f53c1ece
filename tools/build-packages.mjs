// Builds packages: `node tools/build-packages.mjs model react`, or all of them. Each source file becomes one
// JavaScript file, so that 'use client' stays on exactly the files that carry it and unused parts drop out.
// The embed is bundled and the themes are style sheets: they have builds of their own.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { bin, quietly, root } from './run.mjs';

export const packages = readdirSync(`${root}packages`);
const own = { embed: 'packages/embed/build.mjs', themes: 'tools/build-themes.mjs' };

const at = (name, path) => `${root}packages/${name}/${path}`;
const below = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : []);
const stem = (path) => path.replace(/(\.d)?\.[jt]sx?(\.map)?$/, '');

/** What a package publishes, as paths below `src`. The embed's `runtime` is only inside what is bundled. */
const modulesOf = (name) =>
  below(at(name, 'src')).filter(
    (path) => /\.tsx?$/.test(path) && !/\.(test|stories|fixtures)\.|^runtime\//.test(path),
  );

function removeStale(name, modules) {
  const stems = new Set(modules.map(stem));
  const stale = name in own ? /\.d\.ts$/ : /\.(js|js\.map|d\.ts)$/;
  for (const path of below(at(name, 'dist'))) {
    if (stale.test(path) && !stems.has(stem(path))) rmSync(at(name, `dist/${path}`));
  }
}

async function script(name) {
  const modules = modulesOf(name);
  removeStale(name, modules);
  if (own[name]) return quietly(process.execPath, [own[name]]);
  await build({
    entry: modules.map((path) => at(name, `src/${path}`)),
    outDir: at(name, 'dist'),
    tsconfig: at(name, 'tsconfig.json'),
    config: false,
    // Bundled output was measured to lose 'use client' from shared chunks.
    bundle: false,
    format: 'esm',
    target: 'es2022',
    silent: true,
    sourcemap: true,
    esbuildOptions(options) {
      options.outbase = at(name, 'src');
    },
  });
  return 0;
}

/** The compiler believes its notes and does not look whether a declaration that it once wrote is still there. */
function forgetWhatIsGone(name) {
  const notes = at(name, 'node_modules/.cache/declarations.tsbuildinfo');
  const written = new Set(
    below(at(name, 'dist'))
      .filter((path) => path.endsWith('.d.ts'))
      .map(stem),
  );
  if (modulesOf(name).some((path) => !written.has(stem(path)))) rmSync(notes, { force: true });
}

function declarations(names) {
  const typed = names.filter((name) => existsSync(at(name, 'tsconfig.build.json')));
  if (typed.length === 0) return 0;
  packages.forEach(forgetWhatIsGone);
  const projects = typed.map((name) => `packages/${name}/tsconfig.build.json`);
  return quietly(bin('tsc'), ['-b', ...projects, '--pretty', 'false']);
}

/** Resolves to the first exit code that is not 0, or to 0. */
export async function buildPackages(names = packages) {
  const codes = await Promise.all([declarations(names), ...names.map(script)]);
  const code = codes.find((each) => each !== 0) ?? 0;
  // What the embed publishes is made of all declarations.
  if (code !== 0 || !names.includes('embed')) return code;
  const { writeOwnTypes } = await import('../packages/embed/tools/own-types.mjs');
  writeOwnTypes();
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  process.exitCode = await buildPackages(names.length > 0 ? names : packages);
}
