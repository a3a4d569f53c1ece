// Proves that the three widgets of the embed come without zod, which the model's description of a plan is made of.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files of zod that are left in a bundle after what it does not use was dropped. */
async function zodIn(source: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: source, resolveDir: `${root}/packages/embed/src`, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['@engagement-kit/source'],
    logLevel: 'silent',
    plugins: [
      {
        name: 'no-styles',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^styles:/ }, ({ path }) => ({ path, namespace: 'styles' }));
          onLoad({ filter: /.*/, namespace: 'styles' }, () => ({ contents: 'export default ""' }));
        },
      },
    ],
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => /node_modules\/zod\//.test(file) && bytesInOutput > 0)
    .map(([file]) => file);
}

test('the three widgets hold no zod', async () => {
  expect(await zodIn("export * from './index.js';")).toEqual([]);
});

test('would notice: what changes a plan brings it', async () => {
  const changing = "export { applyCommand } from '@engagement-kit/model';";
  expect((await zodIn(changing)).length).toBeGreaterThan(0);
});
