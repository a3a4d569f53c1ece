// The packages inside React server components, where hooks and createContext do not exist. As a framework does,
// every 'use client' file is put aside as a reference; what is left has to load without them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capture, root } from '../../tools/run.mjs';
import { hasDirective } from './client-directive.js';

// Inside the repository, so that the built files find react.
const folder = `${root}node_modules/.cache/engagement-kit/react-server/`;
const reference = Symbol.for('react.client.reference').toString();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the files that carry the directive aside, as a bundler for server components does. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!hasDirective(code)) return undefined;
      const names = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
        list.split(',').map((name) => name.trim().split(' as ').at(-1)),
      );
      // A name may be `default`.
      const exported = names.map((name) => `reference as ${name}`).join(', ');
      return {
        contents: `const reference = ${JSON.stringify(reference)};\nexport { ${exported} };`,
      };
    });
  },
};

let count = 0;

/** Imports an entry in Node under the react-server condition; resolves to what happened, and the files it runs. */
async function importOnServer(entry: string, plugins: Plugin[] = []) {
  count += 1;
  const outfile = `${folder}${count}.mjs`;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    plugins,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
  );
  const ran = await capture('node', ['--conditions=react-server', outfile], { cwd: root });
  return { ...ran, kept };
}

describe('this test means what it says', () => {
  test('React has no context here', async () => {
    const input = `import * as React from 'react'; console.log(typeof React.createContext, typeof React.useState);`;
    const args = ['--conditions=react-server', '--input-type=module'];
    const { output } = await capture('node', args, { input, cwd: root });
    expect(output.trim()).toBe('undefined undefined');
  });

  test('a module that makes a context without the directive is refused', async () => {
    const entry = `${folder}seeded.js`;
    writeFileSync(
      entry,
      `import { createContext } from 'react';\nexport const Context = createContext(null);\n`,
    );
    const { code, output } = await importOnServer(entry, [clientReferences]);
    expect(code).not.toBe(0);
    expect(output).toContain('createContext');
  });
});

const entries = readdirSync(`${root}packages`).flatMap((name) => {
  const { exports, publishConfig } = JSON.parse(
    readFileSync(`${root}packages/${name}/package.json`, 'utf8'),
  );
  const published: Record<string, { default?: string } | string> = publishConfig.exports ?? exports;
  // A pattern names what pages load one by one; what a server imports has an entry of its own.
  return Object.values(published).flatMap((target) =>
    typeof target === 'object' && /^[^*]*\.js$/.test(target.default ?? '') && target.default
      ? [join('packages', name, target.default)]
      : [],
  );
});

test.each(entries)('%s loads on the server', async (entry) => {
  const { code, output } = await importOnServer(`${root}${entry}`, [clientReferences]);
  expect(code, output).toBe(0);
});

/** What server components take without a hook, and how many files it stands in. */
const withoutHooks = [
  ['promise-card', 'server', 'PromiseCard', 20],
  ['promise-card', 'index', 'renderPromiseHtml, renderPromiseText', 10],
  ['react', 'index', 'partsOf, nodesOf, partAttributes, headingTag, AddressLink', 4],
] as const;

test.each(withoutHooks)(
  '%s/%s: %s leave no client file in a page',
  async (name, from, names, least) => {
    const entry = `${folder}page-of-${name}-${from}.js`;
    writeFileSync(entry, `export { ${names} } from '${root}packages/${name}/dist/${from}.js';`);
    const { code, output, kept } = await importOnServer(entry, [clientReferences]);
    expect(code, output).toBe(0);
    const files = kept.filter((path: string) => path.includes('packages/'));
    expect(files.length).toBeGreaterThanOrEqual(least);
    for (const path of files) {
      expect(hasDirective(readFileSync(`${root}${path}`, 'utf8')), path).toBe(false);
    }
  },
);
