// What a server component sees: React without createContext, useState and effects. The card is bundled under the
// `react-server` condition, rendered, and compared with the ordinary one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainPromiseCard } from './card/PlainPromiseCard.js';
import { fullPromise } from './promises.fixtures.js';
import { renderPromiseHtml } from './static/render-promise-html.js';

type Entry = typeof import('./index.js') &
  typeof import('./server.js') & { React: Record<string, unknown> };

const src = fileURLToPath(new URL('.', import.meta.url));

const isClient = async (path: string) =>
  /^\s*['"]use client['"]/.test(await readFile(path, 'utf8'));

/** Does to `'use client'` files what a server bundler does: their exports become references, their code stays out. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      if (!(await isClient(path))) return undefined;
      const code = await readFile(path, 'utf8');
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      return {
        contents: names.map((name) => `export const ${name} = 'client:${name}';`).join('\n'),
      };
    }),
};

let folder: string;
let bundles = 0;

/** Bundles what a server component imports, and imports it; also says which files are left in the bundle. */
async function onServer(imports: string): Promise<{ entry: Entry; files: string[] }> {
  bundles += 1;
  const outfile = join(folder, `${bundles}.mjs`);
  const { metafile } = await build({
    stdin: {
      contents: `${imports} export * as React from 'react';`,
      resolveDir: src,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['react-server', '@engagement-kit/source'],
    metafile: true,
    outfile,
    plugins: [clientReferences],
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('packages/'))
    .map(([path]) => resolve(path));
  return { entry: (await import(pathToFileURL(outfile).href)) as Entry, files };
}

let entry: Entry;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'promise-card-'));
  ({ entry } = await onServer(`
    export * from './index.js';
    export { PromiseCard } from './server.js';
  `));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('in a server component', { timeout: 60_000 }, () => {
  it('there are no hooks and no context, so that the rest cannot pass for the wrong reason', () => {
    const { React } = entry;
    expect(React.createElement).toBeTypeOf('function');
    for (const name of ['createContext', 'useContext', 'useState', 'useEffect', 'useReducer']) {
      expect(React[name], name).toBeUndefined();
    }
  });

  it('the card, its page and its text bring no client file along', async () => {
    const { files } = await onServer(
      `export { PromiseCard } from './server.js';
       export { renderPromiseHtml, renderPromiseText } from './index.js';`,
    );
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) expect(await isClient(path), path).toBe(false);
  });

  it('a client file would be noticed there', async () => {
    const { files } = await onServer(`export { PromiseCard } from './index.js';`);
    expect(await Promise.all(files.map(isClient))).toContain(true);
  });

  it('the card and its page are as anywhere else', () => {
    const html = renderToStaticMarkup(createElement(entry.PromiseCard, { promise: fullPromise }));
    expect(html).toBe(renderToStaticMarkup(<PlainPromiseCard promise={fullPromise} />));
    expect(entry.renderPromiseHtml(fullPromise)).toBe(renderPromiseHtml(fullPromise));
  });

  it('the parts are there, and what needs a script is a client reference', async () => {
    expect(entry.Card.Root.displayName).toBe('Card.Root');
    expect(entry.Card.Actions).toBe('client:Actions');
    const listening = await onServer(`export { PromiseCard } from './index.js';`);
    expect(listening.entry.PromiseCard).toBe('client:PromiseCard');
  });
});
