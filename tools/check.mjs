// `npm run check`: types, lint and unit tests, fast and without a browser.
import { bootstrap } from './bootstrap.mjs';
import { finish, gate, gates, runAll, vitest } from './checks.mjs';

await bootstrap();
// This needs what bootstrap installs.
const { build } = await import('./build.mjs');
const projects = ['model', 'components', 'server', 'gates'];
finish(
  await runAll([
    gate('Packages', async () => (await build(['packages'])) === 0),
    gates.types,
    gates.lint,
    gates.unused,
    { title: 'Unit tests', check: () => vitest('Unit tests', projects) },
  ]),
);
