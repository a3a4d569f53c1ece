// `npm test`: everything that has to hold, on a machine with nothing but Node and npm.
// The last line is `N passed, N failed`.
import { bootstrap } from './bootstrap.mjs';
import { seconds } from './run.mjs';

const begin = performance.now();
await bootstrap();
// These need what bootstrap installs.
const { ensureBrowser } = await import('./browser.mjs');
const { build, steps } = await import('./build.mjs');
const { finish, gate, gates, runLanes, tests } = await import('./checks.mjs');
const { checkSizes } = await import('./size.mjs');

const { packages, ...pages } = steps;
const built = (title, of) => gate(title, async () => (await build(Object.keys(of))) === 0);

async function browser() {
  try {
    console.log(`Using ${await ensureBrowser()}`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

// First what everything else reads, and a browser; then two lanes side by side. Only one opens browsers: there is
// one keyboard focus.
const first = await runLanes([[built('Packages built', { packages }), gate('Browser', browser)]]);
// What is built is not built again by what looks at it.
process.env.ENGAGEMENT_KIT_BUILT = 'yes';
const rest = await runLanes([
  [
    built('Pages built', pages),
    tests('Stories in a browser', ['stories', 'narrow-stories', 'forced-colours-stories'], {
      args: ['--maxWorkers=1'],
    }),
    tests('Pages in a browser', ['browser-gates', 'e2e']),
  ],
  [
    gates.types,
    gates.lint,
    gates.unused,
    gate('Sizes', checkSizes),
    tests('Unit tests', ['model', 'model-alone', 'server', 'gates']),
    tests('Component tests', [
      'components',
      'components-react-18',
      'components-preact',
      'components-embed',
    ]),
    tests('Packages', ['packages']),
  ],
]);
const results = [...first, ...rest];
console.log(`\n${results.map(({ line }) => `  ${line}`).join('\n')}\n\nAll in ${seconds(begin)}.`);
finish(results);
