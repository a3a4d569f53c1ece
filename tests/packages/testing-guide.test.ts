// The guide to testing a host, run as it is written: each block of code that names its file, under Vitest and under Jest, in
// a fresh project with the packed packages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { marked } from 'marked';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { catalogue, type FreshApp, type PackedKit, packKit } from './fresh-app.js';

const guide = readFileSync(`${root}docs/guides/testing.md`, 'utf8');

/** Blocks of code whose first line is a comment with the name of their file. */
const files = marked.lexer(guide).flatMap((token) => {
  if (token.type !== 'code') return [];
  const name = /^\/\/ (\S+\.\w+)\n/.exec(token.text)?.[1];
  return name ? [{ name, text: token.text as string }] : [];
});

let kit: PackedKit;
let app: FreshApp;

beforeAll(async () => {
  kit = await packKit();
  app = await kit.begin(
    'testing',
    {},
    {
      react: catalogue.react ?? '',
      'react-dom': catalogue['react-dom'] ?? '',
      '@testing-library/dom': '^10.4.2',
      '@testing-library/react': '^16.3.3',
      '@testing-library/user-event': '^14.6.13',
      vitest: '4.1.12',
      jsdom: '27.4.0',
      jest: '^30.0.0',
      'jest-environment-jsdom': '^30.0.0',
      '@swc/core': '^1.13.0',
      '@swc/jest': '^0.2.39',
    },
  );
  for (const { name, text } of files) {
    mkdirSync(dirname(app.at(name)), { recursive: true });
    writeFileSync(app.at(name), text);
  }
  // An installation with two test runners, beside other tests.
}, 300_000);
afterAll(() => kit.remove());

test('the guide has a file for each runner, and for the fixtures', () => {
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['vitest.config.ts', 'jest.config.js']));
  expect(names.filter((name) => /\.(test|jest)\.tsx?$/.test(name))).toHaveLength(3);
});

test('under Vitest', async () => {
  const output = await app.run('npx', ['vitest', 'run', '--reporter=dot'], {
    env: { NODE_ENV: 'test', NO_COLOR: '1' },
  });
  expect(output).toMatch(/Tests +6 passed/);
});

test('under Jest', async () => {
  const output = await app.run('npx', ['jest'], { env: { NODE_ENV: 'test' } });
  expect(output).toMatch(/Tests: +1 passed/);
});
