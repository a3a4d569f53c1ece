// Proves that the story tests can fail: a Storybook of seeded defects is run with the same configuration,
// and each defect has to be found for its own reason.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, capture } from '../../../tools/run.mjs';

interface Result {
  title: string;
  status: string;
  failureMessages: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'ek-seeded-'));
let results = new Map<string, Result>();
let inForcedColours = new Map<string, Result>();

async function run(project: string) {
  const found = new Map<string, Result>();
  const file = join(folder, `${project}.json`);
  const config = 'tests/gates/browser/seeded-stories/vitest.config.ts';
  const { output } = await capture(bin('vitest'), [
    ...['run', '--config', config, '--root', '.', '--project', project],
    ...['--reporter=json', `--outputFile=${file}`],
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    for (const suite of report.testResults) {
      for (const result of suite.assertionResults) found.set(result.title, result);
    }
  } catch {
    throw new Error(`The seeded stories could not be run:\n${output}`);
  }
  return found;
}

beforeAll(async () => {
  results = await run('seeded');
  inForcedColours = await run('seeded-forced-colours');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = ['Sound', 'Narrow', 'Announced', 'Colour Only', 'Colour And Border', 'Own Ground'];

test.each(sound)('%s passes', (title) => {
  expect(results.get(title)?.failureMessages).toEqual([]);
  expect(results.get(title)?.status).toBe('passed');
});

test.each([
  ['Low Contrast', /color-contrast/],
  ['No Label', /label/],
  ['Small Target', /target-size/],
  ['Too Wide', /wider than the window/],
  ['Noisy', /nobody expected this/],
  ['Broken Play', /toBeChecked/],
])('%s fails', (title, reason) => {
  expect(results.get(title)?.status).toBe('failed');
  expect(results.get(title)?.failureMessages.join('\n')).toMatch(reason);
});

test.each(['Sound', 'Colour And Border'])('%s passes in forced colours', (title) => {
  expect(inForcedColours.get(title)?.failureMessages).toEqual([]);
  expect(inForcedColours.get(title)?.status).toBe('passed');
});

test.each([
  ['Colour Only', /nothing but colour shows what is chosen: <button/],
  ['Own Ground', /these words cannot be seen: <p/],
])('%s fails in forced colours', (title, reason) => {
  expect(inForcedColours.get(title)?.status).toBe('failed');
  expect(inForcedColours.get(title)?.failureMessages.join('\n')).toMatch(reason);
});
