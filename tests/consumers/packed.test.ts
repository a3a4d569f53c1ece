// Every package as it would be published: what is in it, and what its manifest says.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { names, tarball } from '../../tools/consumers.mjs';
import { bin, capture } from '../../tools/run.mjs';
import { consumer, outside } from './consumer.js';

const app = consumer('types');
const installed = (name: string) => app.at(`node_modules/@engagement-kit/${name}`);

describe.each(names)('%s', (name) => {
  test('holds only what is meant to be published', () => {
    const files = readdirSync(installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1));
    const meant =
      /^(dist\/|LICENSES\/|README\.md$|LICENSE$|package\.json$|(community-view|guidance|plan)\.schema\.json$)/;
    expect(files.filter((path) => !meant.test(path))).toEqual([]);
    expect(files.filter((path) => /\.(test|stories|fixtures)\./.test(path))).toEqual([]);
  });

  test('names nothing that only this workspace understands', () => {
    const text = readFileSync(join(installed(name), 'package.json'), 'utf8');
    expect(text).not.toMatch(/workspace:|catalog:|file:|link:/);
    expect(text).not.toContain('@engagement-kit/source');
    expect(JSON.stringify(JSON.parse(text).exports)).not.toContain('/src/');
  });

  test('satisfies publint', async () => {
    const file = readFileSync(outside(tarball(name)));
    const data = new Uint8Array(file).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // themes has style sheets and no types.
  if (name !== 'themes') {
    test('has types that resolve wherever its code does', async () => {
      const args = [
        outside(tarball(name)),
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
      ];
      const { code, output } = await capture(bin('attw'), args);
      expect(code, output).toBe(0);
    });
  }
});

test('the checks above can fail: a package that points at its source is refused', async () => {
  const bad = outside('bad');
  mkdirSync(bad);
  const exports = { '.': { types: './dist/index.d.ts', default: './src/index.ts' } };
  const fields = { name: 'bad', version: '1.0.0', type: 'module', files: ['dist'], exports };
  writeFileSync(join(bad, 'package.json'), JSON.stringify(fields));
  const { messages } = await publint({ pkgDir: bad, strict: true, pack: false });
  expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST');
});
