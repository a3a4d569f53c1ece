// What a server component sees: React without createContext, useState and effects. The card is bundled under the
// `react-server` condition, rendered, and held against the ordinary one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullPromise } from '../promises.fixtures.js';
import { PromiseCard } from './PromiseCard.js';

type Entry = typeof import('../index.js') & { React: Record<string, unknown> };

const src = fileURLToPath(new URL('..', import.meta.url));

/** Does to `'use client'` files what a server bundler does: their exports become references, their code stays out. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      if (!/^\s*'use client'/.test(code)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      return {
        contents: names.map((name) => `export const ${name} = 'client:${name}';`).join('\n'),
      };
    }),
};

let folder: string;

/** Bundles an entry for server components and imports it, with the React that it runs on. */
async function importEntry(entry: string, plugins: Plugin[] = []): Promise<[Entry, Metafile]> {
  const outfile = join(folder, `${entry}-${plugins.length}.mjs`);
  const { metafile } = await build({
    stdin: {
      contents: `export * from './${entry}.js'; export * as React from 'react';`,
      resolveDir: src,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['react-server', '@engagement-kit/source'],
    metafile: true,
    outfile,
    plugins,
    logLevel: 'silent',
  });
  return [(await import(pathToFileURL(outfile).href)) as Entry, metafile];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'promise-card-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('in a server component', () => {
  it('there are no hooks and no context, so that the rest cannot pass for the wrong reason', async () => {
    const [{ React }] = await importEntry('server');
    expect(React.createElement).toBeTypeOf('function');
    for (const name of ['createContext', 'useContext', 'useState', 'useEffect', 'useReducer']) {
      expect(React[name], name).toBeUndefined();
    }
  });

  it('the server entry holds no client file', async () => {
    const [, { inputs }] = await importEntry('server');
    const files = Object.keys(inputs).filter((path) => path.includes('packages/'));
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      expect(await readFile(resolve(path), 'utf8'), path).not.toMatch(/^\s*['"]use client['"]/);
    }
  });

  it.each([
    ['server', []],
    ['index', [clientReferences]],
  ])('the card from %s renders as anywhere else', async (name, plugins) => {
    const [entry] = await importEntry(name, plugins);
    const html = renderToStaticMarkup(createElement(entry.PromiseCard, { promise: fullPromise }));
    expect(html).toBe(renderToStaticMarkup(<PromiseCard promise={fullPromise} />));
  });

  it('the buttons are a client reference in the main entry', async () => {
    const [entry] = await importEntry('index', [clientReferences]);
    expect(entry.PromiseCardActions).toBe('client:PromiseCardActions');
  });
});
