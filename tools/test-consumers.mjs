// `npm run test:consumers`: the packed packages in fresh apps of every kind, built and used in a browser.
// The last line is `N passed, N failed`.
import { wholeRun } from './whole-run.mjs';

await wholeRun(({ tests }) => [[tests('Consumers', ['consumers'])]]);
