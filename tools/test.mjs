// `npm test`: everything that has to hold, on a machine with nothing but Node and npm.
// The last line is `N passed, N failed`.
import { availableParallelism } from 'node:os';
import { bootstrap } from './bootstrap.mjs';

await bootstrap();
// These need what bootstrap installs.
const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');
const { finish, gate, gates, runAll, vitest } = await import('./checks.mjs');
const { checkSizes } = await import('./size.mjs');

const testsWith =
  (...args) =>
  (title, ...projects) => ({ title, check: () => vitest(title, projects, { args }) });
const tests = testsWith();
/** One page at a time: only one has the keyboard. */
const oneByOne = testsWith('--maxWorkers=1');
/** More workers than cores: half of the time these wait for what is said aloud with a delay. */
const crowded = testsWith(`--maxWorkers=${2 * availableParallelism()}`);

async function browser() {
  try {
    console.log(`Using ${await ensureBrowser()}`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

finish(
  await runAll([
    // First: the example pages take the types and files of packages from what is built.
    gate('Build', async () => (await build()) === 0),
    gates.types,
    gates.lint,
    gates.unused,
    gate('Sizes', checkSizes),
    gate('Browser', browser),
    tests('Unit tests', 'model', 'server', 'gates'),
    crowded(
      'Component tests',
      'components',
      'components-react-18',
      'components-preact',
      'components-embed',
    ),
    oneByOne('Stories in a browser', 'stories', 'narrow-stories', 'forced-colours-stories'),
    tests('Pages in a browser', 'browser-gates', 'e2e'),
    tests('Packages', 'packages'),
  ]),
);
