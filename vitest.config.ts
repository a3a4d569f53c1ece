// Every test of the repository, as named projects: `vitest run --project components`.
import { fileURLToPath } from 'node:url';
import { type Alias, defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { storiesProject } from './.storybook/vitest-project.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const installed = (name: string) => fileURLToPath(import.meta.resolve(name));

/** The packages are read from `src`, so that a test never runs yesterday's build. */
const source = '@engagement-kit/source';
const resolve = {
  conditions: [source, ...defaultClientConditions],
  alias: [
    { find: '#support', replacement: at('./tests/support') },
    { find: '#storybook', replacement: at('./.storybook') },
  ] satisfies Alias[],
};
const ssr = { resolve: { conditions: [source, ...defaultServerConditions] } };

const ui = 'packages/{react,spectrum-selector,standards-checklist,promise-card,planner}/src/**/*';
const serverTests = `${ui}.server.test.{ts,tsx}`;

/** Testing Library's ES module: its CommonJS one would get past the aliases and load the installed React. */
const testingLibrary: Alias[] = [
  { find: /^@testing-library\/react$/, replacement: at('./tests/support/testing-library.tsx') },
  {
    find: '#testing-library',
    replacement: at('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
  },
];

/** What imports React itself. */
const usesReact = [
  /@radix-ui/,
  /@floating-ui/,
  /zustand/,
  /react-(remove-scroll|style-singleton)/,
  /use-(callback-ref|sidecar)/,
];

/** The same component tests, once for each React that the kit supports. */
function components(
  name: string,
  proof: string,
  aliases: Alias[] = [],
  exclude: string[] = [],
): TestProjectInlineConfiguration {
  return {
    resolve: { ...resolve, alias: [...testingLibrary, ...aliases, ...resolve.alias] },
    ssr,
    test: {
      name,
      env: { COMPONENTS_ON: name },
      globals: true,
      environment: 'jsdom',
      // A machine that does much else is slow; a test that hangs still ends.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // One page for many files, each of which cleans up behind it: four times as fast as a page for each.
      isolate: false,
      include: [`${ui}.test.{ts,tsx}`, proof],
      exclude: [serverTests, '**/node_modules/**', ...exclude],
      setupFiles: [at('./tests/support/setup-components.ts')],
      // Whatever imports React has to pass through the aliases above.
      server: {
        deps: {
          inline: [/@testing-library\/react/, ...(aliases.length ? usesReact : [])],
        },
      },
    },
  };
}

const react18 = at('./tests/environments/react-18/node_modules');
const react18Aliases: Alias[] = [
  { find: /^react$/, replacement: `${react18}/react/index.js` },
  { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: `${react18}/react/$1.js` },
  { find: /^react-dom$/, replacement: `${react18}/react-dom/index.js` },
  { find: /^react-dom\/(client|server|test-utils)$/, replacement: `${react18}/react-dom/$1.js` },
];

const preactAliases: Alias[] = [
  { find: /^react(-dom)?$/, replacement: installed('preact/compat') },
  { find: /^react\/jsx-runtime$/, replacement: installed('preact/jsx-runtime') },
  { find: /^react\/jsx-dev-runtime$/, replacement: installed('preact/jsx-dev-runtime') },
  { find: /^react-dom\/client$/, replacement: installed('preact/compat/client') },
  { find: /^react-dom\/server$/, replacement: installed('preact/compat/server') },
  { find: /^react-dom\/test-utils$/, replacement: installed('preact/test-utils') },
];

/** The embed's own module in place of React: the components run on less than `preact/compat` there. */
const embedRuntime = at('./packages/embed/src/runtime/react.ts');
const embedStandIn = at('./tests/environments/embed');
const embedAliases: Alias[] = [
  { find: /^react(\/jsx-(dev-)?runtime)?$/, replacement: embedRuntime },
  { find: /^react-dom(\/(client|test-utils))?$/, replacement: `${embedStandIn}/react-dom.ts` },
  { find: /^react-dom\/server$/, replacement: installed('preact-render-to-string') },
  { find: /^@radix-ui\/react-slot$/, replacement: `${embedStandIn}/slot.ts` },
];

/** Reading every story takes seconds, and one that cannot be read stops the run: so only when they are asked for. */
const filtered = process.argv.some((arg) => arg.startsWith('--project'));
const storiesWanted = !filtered || process.argv.some((arg) => arg.endsWith('stories'));

const storybook = at('./.storybook');
const stories = storiesWanted
  ? [
      await storiesProject('stories', storybook),
      // Every story once more as a phone in the dark shows it, unless the story asks for something else.
      await storiesProject('narrow-stories', storybook, {
        viewport: { value: 'w320' },
        scheme: 'dark',
      }),
      // And where the reader's system sets every colour.
      await storiesProject('forced-colours-stories', storybook, {
        forcedColours: 'active',
      }),
    ]
  : [];

function node(
  name: string,
  include: string[],
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    resolve,
    ssr,
    test: {
      name,
      globals: true,
      environment: 'node',
      include,
      // A machine that does much else is slow; a test that hangs still ends.
      testTimeout: 60_000,
      ...options,
    },
  };
}

/** Asks what the model loads, so it has to be the first to load it. */
const modelAlone = 'packages/model/src/headless.test.ts';

/** For tests that start programs: a build, an installation, a browser. */
const slow = {
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // A page on a busy machine may take seconds to answer; a poll ends as soon as it does.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    // One worker a core, also where there are two: most tests wait for a page more than they work.
    maxWorkers: '100%',
    projects: [
      node('model', ['packages/model/src/**/*.test.ts'], {
        // The model keeps nothing between calls, so its modules are loaded once for many files.
        isolate: false,
        exclude: [modelAlone],
      }),
      node('model-alone', [modelAlone]),
      components('components', 'tests/environments/react-19/*.test.tsx'),
      components('components-react-18', 'tests/environments/react-18/*.test.tsx', react18Aliases),
      components('components-preact', 'tests/environments/preact/*.test.tsx', preactAliases),
      // There is no planner in the embed.
      components('components-embed', 'tests/environments/embed/*.test.tsx', embedAliases, [
        'packages/planner/**',
      ]),
      node('server', [serverTests, 'tests/server/**/*.test.{ts,tsx}']),
      node('gates', ['tests/gates/*.test.ts'], slow),
      node('browser-gates', ['tests/gates/browser/*.test.ts'], slow),
      ...stories,
      node('e2e', ['tests/e2e/**/*.test.{ts,tsx}'], {
        ...slow,
        globalSetup: at('./tests/e2e/build-site.ts'),
      }),
      node('hosts', ['tests/hosts/**/*.test.ts', 'tests/e2e/places/*.test.ts'], {
        ...slow,
        env: { EVERYWHERE: 'yes' },
        globalSetup: at('./tests/hosts/build-site.ts'),
      }),
      node('packages', ['tests/packages/**/*.test.ts'], {
        ...slow,
        globalSetup: at('./tests/packages/build-packages.ts'),
      }),
      node('consumers', ['tests/consumers/*.test.ts'], {
        ...slow,
        // A build of an app, beside other builds, and an installation of them all.
        testTimeout: 600_000,
        hookTimeout: 600_000,
        globalSetup: at('./tests/consumers/install.ts'),
      }),
    ],
  },
});
