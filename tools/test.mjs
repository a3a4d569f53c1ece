// `npm test`: everything that has to hold, once, on a machine with nothing but Node and npm. What has to hold in other
// places too is in test-everywhere.mjs. The last line is `N passed, N failed`.
import { wholeRun } from './whole-run.mjs';

// Only one lane opens browsers: there is one keyboard focus.
await wholeRun(async ({ built, gate, gates, tests }) => {
  const { checkSizes } = await import('./size.mjs');
  return [
    [
      built('Pages built', ['demo', 'planner', 'builder']),
      gate('Sizes', checkSizes),
      tests('Stories in a browser', ['stories'], { args: ['--maxWorkers=1'] }),
      tests('Pages in a browser', ['browser-gates', 'e2e']),
    ],
    [
      gates.types,
      gates.lint,
      gates.unused,
      gates.api,
      tests('Unit tests', ['model', 'model-alone', 'server', 'gates']),
      tests('Component tests', ['components']),
    ],
  ];
});
