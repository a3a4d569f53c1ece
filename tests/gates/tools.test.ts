// What the commands say when something is wrong, and that the count at the end cannot hide a failure.
import { expect, test, vi } from 'vitest';
import { nodeProblem } from '../../tools/bootstrap.mjs';
import { stepsIn } from '../../tools/build.mjs';
import { countReport, finish, runLanes } from '../../tools/checks.mjs';
import { capture, published, root } from '../../tools/run.mjs';
import { portFrom } from '../../tools/serve.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s is enough', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.20.8', '20.18.3'])('Node %s is refused in plain words', (version) => {
  expect(nodeProblem(version)).toBe(
    `Engagement Kit needs Node 20.19 or later, and this is Node ${version}. Install a newer Node, then run the same command again.`,
  );
});

test('what is built is for production, though a test has started it', async () => {
  expect(process.env.NODE_ENV).toBe('test');
  const isProduction = 'process.exit(process.env.NODE_ENV === "production" ? 0 : 1)';
  expect(await published(process.execPath, ['-e', isProduction])).toBe(0);
});

test('a build is of the steps that are named, or of all', async () => {
  expect(stepsIn(['planner', '--force'])).toEqual(['planner']);
  expect(stepsIn(['--force'])).toContain('storybook');
  const { code, output } = await capture(process.execPath, ['tools/build.mjs', 'plannner']);
  expect(code).toBe(1);
  expect(output).toContain('There is no step plannner. The steps are: packages, ');
});

test('a port is a whole number from 1 to 65535', () => {
  expect(portFrom(undefined, 4173)).toBe(4173);
  expect(portFrom('8080', 4173)).toBe(8080);
  for (const bad of ['0', '-1', '65536', '80.5', '1e3', 'http', ' ']) {
    expect(() => portFrom(bad, 4173)).toThrow('whole number from 1 to 65535');
  }
});

test('a browser that is not where CHROMIUM_PATH says is refused in plain words', async () => {
  const env = { CHROMIUM_PATH: '/nowhere/chromium' };
  const { code, output } = await capture(process.execPath, ['tools/browser.mjs'], { env });
  expect(code).toBe(1);
  expect(output).toContain('CHROMIUM_PATH is /nowhere/chromium, and there is no such file.');
});

test('a test file that could not be run counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults };
  expect(countReport(report)).toEqual({ passed: 1, failed: 2 });
});

test('lanes run side by side, and a check that says nothing of itself failed', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const order: string[] = [];
  const check = (title: string, result: unknown, before?: Promise<unknown>) => ({
    title,
    check: async () => {
      await before;
      order.push(title);
      return result;
    },
  });
  let go = () => {};
  const other = new Promise<void>((resolve) => {
    go = resolve;
  });
  const results = await runLanes([
    [check('a', true, other), check('b', false)],
    [check('c', { passed: 5, failed: 2 }), { title: 'd', check: async () => go() }],
  ]);
  log.mockRestore();
  expect(order).toEqual(['c', 'a', 'b']);
  expect(results).toMatchObject([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
    { passed: 5, failed: 2 },
    { passed: 0, failed: 1 },
  ]);
});

test.each([
  [[], '0 passed, 1 failed', 1],
  [[{ passed: 3, failed: 0 }], '3 passed, 0 failed', 0],
  [
    [
      { passed: 3, failed: 0 },
      { passed: 2, failed: 1 },
    ],
    '5 passed, 1 failed',
    1,
  ],
])('the last line for %j is %j', (results, line, code) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const before = process.exitCode;
  finish(results);
  expect(log.mock.lastCall).toEqual([line]);
  expect(process.exitCode).toBe(code);
  process.exitCode = before;
  log.mockRestore();
});

test('a vitest run without any test counts as a failure', async () => {
  const script = `
    const { vitest } = await import('${root}tools/checks.mjs');
    console.log(JSON.stringify(await vitest('No tests', [], { program: 'true' })));`;
  const { output } = await capture(process.execPath, ['--input-type=module'], { input: script });
  expect(output).toContain('{"passed":0,"failed":1}');
});
