// `npm run test:everywhere`: what `npm test` proves once, wherever else it has to hold: on each other React, in a narrow
// dark window and in forced colours, in example hosts, and as server components.
// The last line is `N passed, N failed`.
import { wholeRun } from './whole-run.mjs';

// Only one lane opens browsers: there is one keyboard focus.
await wholeRun(({ built, tests, steps }) => [
  [
    built(
      'Pages built',
      Object.keys(steps).filter((name) => name !== 'packages'),
    ),
    tests('Stories elsewhere', ['narrow-stories', 'forced-colours-stories'], {
      args: ['--maxWorkers=1'],
    }),
    tests('Hosts in a browser', ['hosts']),
  ],
  [
    tests('Components elsewhere', ['components-react-18', 'components-preact', 'components-embed']),
    tests('Packages', ['packages']),
  ],
]);
