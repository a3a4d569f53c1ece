// The checks that `npm run check` and `npm test` are made of, and the count of what passed and failed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { bin, capture, quietly, root, seconds } from './run.mjs';

const reports = `${root}node_modules/.cache/engagement-kit/reports/`;
const vitestPath = bin('vitest');

/** What the compiler builds to check every type: the tests, with the packages that they refer to, and the examples. */
export const typeProjects = () => [
  'tsconfig.json',
  ...readdirSync(`${root}docs/examples`)
    .map((name) => `docs/examples/${name}/tsconfig.json`)
    .filter((path) => existsSync(`${root}${path}`)),
];

async function types() {
  const { code, output } = await capture(bin('tsc'), [
    '-b',
    ...typeProjects(),
    '--pretty',
    'false',
  ]);
  if (code !== 0) console.error(output.trim());
  return code === 0;
}

/** A check that is one program: it passes when the program ends with 0. */
const program =
  (command, args = [], options) =>
  async () =>
    (await quietly(command, args, options)) === 0;

/** A check counts as one; its function resolves to whether it passed. */
export const gates = {
  types: { title: 'Types', check: types },
  lint: { title: 'Lint', check: program(bin('biome'), ['check', '--error-on-warnings', '.']) },
  unused: { title: 'Unused code', check: program(bin('knip'), ['--no-progress']) },
  api: {
    title: 'Public API',
    check: program(process.execPath, ['tools/api-reports.mjs', '--check']),
  },
};

export const gate = (title, check) => ({ title, check });

/** Reads what vitest reported: a file that could not be run counts as one failure. */
export function countReport(report) {
  const unrunnable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrunnable.length,
  };
}

/** Runs the named vitest projects. No test at all, or an error outside a test, counts as a failure. */
export async function vitest(title, projects, { program: path = vitestPath, args = [] } = {}) {
  const file = `${reports}${title.toLowerCase().replaceAll(' ', '-')}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await capture(path, [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const counts = existsSync(file)
    ? countReport(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 };
  const unexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (counts.failed > 0 || unexplained) console.error(output.trim());
  if (unexplained) console.error(`${title}: no test failed, and yet the run did not succeed.`);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

export const tests = (title, projects, options) => ({
  title,
  check: () => vitest(title, projects, options),
});

async function runCheck({ title, check }) {
  const start = performance.now();
  const result = await check();
  const counts =
    typeof result === 'object' ? result : { passed: result ? 1 : 0, failed: result ? 0 : 1 };
  const words = `${counts.passed} passed, ${counts.failed} failed`;
  const line = `${title.padEnd(22)}${words.padEnd(26)}${seconds(start).padStart(8)}`;
  console.log(line);
  return { ...counts, line };
}

/**
 * Runs lanes side by side, and the checks of each lane one after another. A check says how it ended in one line when
 * it has ended, and what it found above that, so that lanes do not mix their words. Resolves to all results in order.
 */
export async function runLanes(lanes) {
  const inLane = async (checks) => {
    const results = [];
    for (const each of checks) results.push(await runCheck(each));
    return results;
  };
  return (await Promise.all(lanes.map(inLane))).flat();
}

/** Prints the last line, `N passed, N failed`, and sets the exit code that belongs to it. */
export function finish(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const passed = sum('passed');
  const failed = passed === 0 && sum('failed') === 0 ? 1 : sum('failed');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
