// `npm run check`: types, lint and unit tests, fast and without a browser.
import { bootstrap } from './bootstrap.mjs';
import { finish, gates, runAll, vitest } from './checks.mjs';

await bootstrap();
const projects = ['model', 'components', 'server', 'gates'];
finish(
  await runAll([
    gates.types,
    gates.lint,
    gates.unused,
    { title: 'Unit tests', check: () => vitest('Unit tests', projects) },
  ]),
);
