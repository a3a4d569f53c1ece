// What `npm test`, `npm run test:everywhere` and `npm run test:consumers` share: they set themselves up, build what their tests look at,
// run two lanes side by side, and say what each part found and how long it took.
import { bootstrap } from './bootstrap.mjs';
import { seconds } from './run.mjs';

const oneTest = 'npx vitest run --project components packages/planner/src/history';

/** `lanesOf` is given what bootstrap had to install first, and the title and steps of `builds` go first in a lane. */
export async function wholeRun(lanesOf) {
  const [unknown] = process.argv.slice(2);
  if (unknown !== undefined) {
    console.error(
      `This command runs everything and takes no arguments, but was given "${unknown}".\n` +
        `For one folder or file, name its project and path: ${oneTest}`,
    );
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const begin = performance.now();
  await bootstrap();
  // These need what bootstrap installs.
  const { ensureBrowser } = await import('./browser.mjs');
  const { build, steps } = await import('./build.mjs');
  const checks = await import('./checks.mjs');
  const { finish, gate, runLanes } = checks;

  const built = (title, names) => gate(title, async () => (await build(names)) === 0);
  const browser = gate('Browser', async () => {
    try {
      console.log(`Using ${await ensureBrowser()}`);
      return true;
    } catch (error) {
      console.error(error.message);
      return false;
    }
  });

  const first = await runLanes([[built('Packages built', ['packages']), browser]]);
  // What is built is not built again by what looks at it.
  process.env.ENGAGEMENT_KIT_BUILT = 'yes';
  const rest = await runLanes(await lanesOf({ ...checks, built, steps }));
  const results = [...first, ...rest];
  console.log(
    `\n${results.map(({ line }) => `  ${line}`).join('\n')}\n\nAll in ${seconds(begin)}.`,
  );
  finish(results);
}
