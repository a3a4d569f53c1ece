// Packs every package as it would be published and uses it as a stranger would: in a fresh project,
// installed from the packed files, under plain Node and in a Vite build.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pnpmQuietly } from '../../tools/pnpm.mjs';
import { bin, capture, root } from '../../tools/run.mjs';

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

const names = readdirSync(`${root}packages`);
const folder = mkdtempSync(join(tmpdir(), 'ek-packed-'));
const tarball = (name: string) => join(folder, `engagement-kit-${name}-${version(name)}.tgz`);
const version = (name: string) =>
  JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')).version;
const app = join(folder, 'app');
const installed = (name: string) => join(app, 'node_modules/@engagement-kit', name);
const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8'));

/** Runs a program in the fresh project and shows what it printed when it fails. */
async function inApp(command: string, args: string[], options = {}) {
  const { code, output } = await capture(command, args, { cwd: app, ...options });
  expect(code, output).toBe(0);
  return output;
}

beforeAll(async () => {
  const pack = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder];
  expect(await pnpmQuietly(pack)).toBe(0);

  cpSync(`${root}tests/packages/app`, app, { recursive: true });
  const { catalog } = readWorkspace();
  const dependencies = {
    ...Object.fromEntries(
      names.map((name) => [`@engagement-kit/${name}`, `file:${tarball(name)}`]),
    ),
    react: catalog.react,
    'react-dom': catalog['react-dom'],
    '@types/react': '^19.0.0',
    '@types/react-dom': '^19.0.0',
  };
  const fresh = { name: 'fresh', private: true, type: 'module', dependencies };
  writeFileSync(join(app, 'package.json'), JSON.stringify(fresh, null, 2));
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await inApp('npm', ['install', ...quick]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The versions that the workspace pins, read from the two-column lines of its catalogue. */
function readWorkspace() {
  const text = readFileSync(`${root}pnpm-workspace.yaml`, 'utf8');
  const entries = [...text.matchAll(/^ {2}([\w@/-]+): (\S+)$/gm)].map(([, name, range]) => [
    name,
    range,
  ]);
  return { catalog: Object.fromEntries(entries) as Record<string, string> };
}

describe.each(names)('%s', (name) => {
  test('holds only what is meant to be published', () => {
    const stray = readdirSync(installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1))
      .filter(
        (path) =>
          !/^(dist\/|LICENSES\/|README\.md$|LICENSE$|package\.json$|(guidance|plan)\.schema\.json$)/.test(
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
    const file = readFileSync(tarball(name));
    const data = new Uint8Array(file).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // themes has style sheets and no types.
  if (name !== 'themes') {
    test('has types that resolve wherever its code does', async () => {
      const args = [tarball(name), '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];
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
    expect(await inApp('node', ['--input-type=module'], { input: code })).toContain('imported');
  });
});

test('a fresh Vite app that uses them type-checks and builds', async () => {
  await inApp(bin('tsc'), ['-p', '.']);
  await inApp(bin('vite'), ['build', '--logLevel', 'warn']);
  const assets = readdirSync(join(app, 'dist/assets'));
  expect(assets.some((name) => name.endsWith('.js'))).toBe(true);
  expect(assets.some((name) => name.endsWith('.css'))).toBe(true);
});

test('it builds with esbuild too, though nobody has installed docx', async () => {
  expect(existsSync(join(app, 'node_modules/docx'))).toBe(false);
  const { outputFiles, warnings } = await build({
    entryPoints: [join(app, 'main.tsx')],
    absWorkingDir: app,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: join(app, 'esbuild'),
    logLevel: 'silent',
    write: false,
  });
  expect(outputFiles.some(({ path }) => path.endsWith('.js'))).toBe(true);
  expect(warnings.map(({ text }) => text).filter((text) => !text.includes('docx'))).toEqual([]);
});

test('the checks above can fail: a package that points at its source is refused', async () => {
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  const exports = { '.': { types: './dist/index.d.ts', default: './src/index.ts' } };
  const fields = { name: 'bad', version: '1.0.0', type: 'module', files: ['dist'], exports };
  writeFileSync(join(bad, 'package.json'), JSON.stringify(fields));
  const { messages } = await publint({ pkgDir: bad, strict: true, pack: false });
  expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST');
});
