// The guide to testing a host, run as it is written: each block of code that names its file, under Vitest and under Jest, in
// a fresh project with the packed packages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { codeFiles } from '#support/code-files.js';
import { root } from '../../tools/run.mjs';
import { consumer, installed } from './consumer.js';

const guide = readFileSync(`${root}docs/guides/testing.md`, 'utf8');

const files = codeFiles(guide);

const app = consumer('testing');

beforeAll(() => {
  for (const { name, text } of files) {
    mkdirSync(dirname(app.at(name)), { recursive: true });
    writeFileSync(app.at(name), text);
  }
});

test('the guide has a file for each runner, and for the fixtures', () => {
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['vitest.config.ts', 'jest.config.js']));
  expect(names.filter((name) => /\.(test|jest)\.tsx?$/.test(name))).toHaveLength(3);
});

test('under Vitest', async () => {
  const output = await app.run(installed(app, 'vitest'), ['run', '--reporter=dot'], {
    env: { NODE_ENV: 'test', NO_COLOR: '1' },
  });
  expect(output).toMatch(/Tests +6 passed/);
});

test('under Jest', async () => {
  const output = await app.run(installed(app, 'jest'), [], { env: { NODE_ENV: 'test' } });
  expect(output).toMatch(/Tests: +1 passed/);
});
