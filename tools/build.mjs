// Builds everything: the packages in the order that they need each other, then Storybook, then the pages.
// A step whose files have not changed since it last succeeded is skipped; `--force` runs it all the same. Names of steps
// after the command build only those: `node tools/build.mjs packages planner`.
import { readdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { bin, published, root, seconds } from './run.mjs';
import { forget, unlessFresh } from './stamp.mjs';

const shared = ['packages', 'pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.build.json'];

/** The documents that have a page in Storybook. */
const shown = [
  ...['storybook', 'guides', 'decisions', 'architecture.md', 'releasing.md'].map(
    (path) => `docs/${path}`,
  ),
  'CONTRIBUTING.md',
];

export const steps = {
  packages: {
    title: 'packages',
    inputs: [...shared, 'tools/build-packages.mjs', 'tools/build-themes.mjs'],
    outputs: readdirSync(`${root}packages`).map((name) => `packages/${name}/dist`),
    // It needs what bootstrap installs.
    work: async () => (await import('./build-packages.mjs')).buildPackages(),
  },
  storybook: {
    title: 'Storybook',
    inputs: [...shared, '.storybook', ...shown, 'tools/public-names.mjs', 'tsconfig.json'],
    outputs: ['storybook-static/index.html'],
    work: () => {
      rmSync(`${root}storybook-static`, { recursive: true, force: true });
      return published(bin('storybook'), ['build', '--quiet', '--output-dir', 'storybook-static']);
    },
  },
  demo: {
    title: 'demo page',
    inputs: [...shared, 'docs/examples/demo'],
    outputs: ['docs/examples/demo/dist/index.html'],
    work: () => published(bin('vite'), ['build', 'docs/examples/demo', '--logLevel', 'warn']),
  },
  planner: {
    title: 'planner page',
    inputs: [...shared, 'docs/examples/planner'],
    outputs: ['index.html', 'worker.js'].map((name) => `docs/examples/planner/dist/${name}`),
    work: () => published(bin('vite'), ['build', 'docs/examples/planner', '--logLevel', 'warn']),
  },
  builder: {
    title: 'embed builder',
    inputs: [...shared, 'docs/examples/builder'],
    outputs: ['docs/examples/builder/dist/index.html'],
    work: () => published(bin('vite'), ['build', 'docs/examples/builder', '--logLevel', 'warn']),
  },
  hosts: {
    title: 'example pages',
    inputs: [...shared, 'docs/examples/hosts'],
    outputs: ['docs/examples/hosts/dist/index.html'],
    work: () => published(process.execPath, ['docs/examples/hosts/build.mjs']),
  },
  viteReact: {
    title: 'Vite and React example',
    inputs: [...shared, 'docs/examples/vite-react'],
    outputs: ['docs/examples/vite-react/dist/index.html'],
    work: () => published(bin('vite'), ['build', 'docs/examples/vite-react', '--logLevel', 'warn']),
  },
  next: {
    title: 'Next example',
    // Not the whole folder: Next keeps a cache in it.
    inputs: [
      ...shared,
      ...['src', 'next.config.ts', 'package.json', 'tsconfig.json'].map(
        (path) => `docs/examples/next/${path}`,
      ),
    ],
    outputs: ['docs/examples/next/dist/index.html'],
    work: () =>
      published(`${root}docs/examples/next/node_modules/.bin/next`, ['build'], {
        cwd: `${root}docs/examples/next`,
        env: { NEXT_TELEMETRY_DISABLED: '1' },
      }),
  },
};

/** Runs the named steps in order and resolves to the first exit code that is not 0, or to 0. */
export async function build(names = Object.keys(steps)) {
  for (const name of names) {
    const step = steps[name];
    const code = await unlessFresh({ name, ...step }, async () => {
      const start = performance.now();
      const result = await step.work();
      const ended = result === 0 ? `built in ${seconds(start)}` : 'could not be built';
      console.log(`The ${step.title}: ${ended}.`);
      return result;
    });
    if (code !== 0) return code;
  }
  return 0;
}

/** The steps that are named after the command; all where none is. Throws where one is unknown. */
export function stepsIn(args) {
  const names = args.filter((each) => each !== '--force');
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) {
    const known = Object.keys(steps).join(', ');
    throw new Error(`There is no step ${unknown.join(', ')}. The steps are: ${known}.`);
  }
  return names.length > 0 ? names : Object.keys(steps);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  let names;
  try {
    names = stepsIn(args);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  await bootstrap();
  if (args.includes('--force')) names.forEach(forget);
  process.exitCode = await build(names);
}
