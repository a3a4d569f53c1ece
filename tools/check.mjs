// `npm run check`: types, lint and unit tests, fast and without a browser.
import { bootstrap } from './bootstrap.mjs';
import { finish, gates, runLanes, tests } from './checks.mjs';

await bootstrap();
finish(
  await runLanes([
    [gates.types, gates.lint, gates.unused],
    [tests('Unit tests', ['model', 'model-alone', 'components', 'server', 'gates'])],
  ]),
);
