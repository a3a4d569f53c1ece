import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** What a page gets of the warnings, as the bundler of a host writes it. */
async function bundled(environment: string | undefined): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { warnings } from './warnings.ts'; globalThis.found = Object.keys(warnings);`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    // What does not say so is left as it is written.
    platform: 'neutral',
    conditions: ['@engagement-kit/source'],
    define: environment ? { 'process.env.NODE_ENV': JSON.stringify(environment) } : {},
    write: false,
  });
  return result.outputFiles?.[0]?.text ?? '';
}

function runIn(page: { found?: string[]; process?: object }, code: string) {
  runInNewContext(code, page);
  return page.found;
}

it('speaks while a host is developed, and is gone from what it publishes', async () => {
  const development = await bundled('development');
  expect(runIn({}, development)).toContain('refused');
  const production = await bundled('production');
  expect(runIn({}, production)).toEqual([]);
  expect(development).toContain('Engagement Kit');
  expect(production).not.toContain('Engagement Kit');
  expect(production).not.toContain('onIssues');
});

it('is silent, and breaks nothing, where no bundler has been and there is no process', async () => {
  const plain = await bundled(undefined);
  expect(plain).toContain('process.env.NODE_ENV');
  expect(runIn({}, plain)).toEqual([]);
  expect(runIn({ process: { env: {} } }, plain)).toContain('refused');
});
