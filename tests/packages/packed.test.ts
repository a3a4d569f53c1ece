// Packs every package as it would be published and uses it as a stranger would: in a fresh project,
// installed from the packed files, under plain Node and in a Vite build.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, capture } from '../../tools/run.mjs';
import { catalogue, type FreshApp, names, type PackedKit, packKit } from './fresh-app.js';

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

let kit: PackedKit;
let app: FreshApp;
const installed = (name: string) => app.at(`node_modules/@engagement-kit/${name}`);
const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8'));

beforeAll(async () => {
  kit = await packKit();
  app = await kit.begin(
    'app',
    { '.': 'app' },
    {
      react: catalogue.react ?? '',
      'react-dom': catalogue['react-dom'] ?? '',
      '@types/react': '^19.0.0',
      '@types/react-dom': '^19.0.0',
    },
  );
});
afterAll(() => kit.remove());

describe.each(names)('%s', (name) => {
  test('holds only what is meant to be published', () => {
    const stray = readdirSync(installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1))
      .filter(
        (path) =>
          !/^(dist\/|LICENSES\/|README\.md$|LICENSE$|package\.json$|(community-view|guidance|plan)\.schema\.json$)/.test(
            path,
          ),
      );
    expect(stray).toEqual([]);
    const tests = readdirSync(join(installed(name), 'dist'), { recursive: true }).filter((path) =>
      /\.(test|stories|fixtures)\./.test(String(path)),
    );
    expect(tests).toEqual([]);
  });

  test('names nothing that only this workspace understands', () => {
    const text = readFileSync(join(installed(name), 'package.json'), 'utf8');
    expect(text).not.toMatch(/workspace:|catalog:|file:|link:/);
    expect(text).not.toContain('@engagement-kit/source');
    expect(JSON.stringify(manifest(name).exports)).not.toContain('/src/');
  });

  test('satisfies publint', async () => {
    const file = readFileSync(kit.tarball(name));
    const data = new Uint8Array(file).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // themes has style sheets and no types.
  if (name !== 'themes') {
    test('has types that resolve wherever its code does', async () => {
      const args = [kit.tarball(name), '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];
      const { code, output } = await capture(bin('attw'), args);
      expect(code, output).toBe(0);
    });
  }

  test('each entry can be imported', async () => {
    const hasCode = (found: unknown) => typeof found === 'string' || 'default' in (found as object);
    const entries = Object.entries(manifest(name).exports)
      .filter(([key, found]) => !key.includes('*') && !key.endsWith('.json') && hasCode(found))
      .map(([key]) => join('@engagement-kit', name, key));
    expect(entries.length).toBeGreaterThan(0);
    const script = entries
      .map((entry) =>
        entry.endsWith('.css')
          ? `await readFile(new URL(import.meta.resolve('${entry}')));`
          : `await import('${entry}');`,
      )
      .join('\n');
    const code = `import { readFile } from 'node:fs/promises';\n${script}\nconsole.log('imported');`;
    expect(await app.run('node', ['--input-type=module'], { input: code })).toContain('imported');
  });
});

test('a fresh Vite app that uses them type-checks and builds', async () => {
  await app.run(bin('tsc'), ['-p', '.']);
  await app.run(bin('vite'), ['build', '--logLevel', 'warn']);
  const assets = readdirSync(app.at('dist/assets'));
  expect(assets.some((name) => name.endsWith('.js'))).toBe(true);
  expect(assets.some((name) => name.endsWith('.css'))).toBe(true);
});

test('it builds with esbuild too, though nobody has installed docx', async () => {
  expect(existsSync(app.at('node_modules/docx'))).toBe(false);
  const { outputFiles, warnings } = await build({
    entryPoints: [app.at('main.tsx')],
    absWorkingDir: app.at('.'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: app.at('esbuild'),
    logLevel: 'silent',
    write: false,
  });
  expect(outputFiles.some(({ path }) => path.endsWith('.js'))).toBe(true);
  expect(warnings.map(({ text }) => text).filter((text) => !text.includes('docx'))).toEqual([]);
});

test('the checks above can fail: a package that points at its source is refused', async () => {
  const bad = join(kit.folder, 'bad');
  mkdirSync(bad);
  const exports = { '.': { types: './dist/index.d.ts', default: './src/index.ts' } };
  const fields = { name: 'bad', version: '1.0.0', type: 'module', files: ['dist'], exports };
  writeFileSync(join(bad, 'package.json'), JSON.stringify(fields));
  const { messages } = await publint({ pkgDir: bad, strict: true, pack: false });
  expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST');
});
