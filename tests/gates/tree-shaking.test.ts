// The model has one main entry. What a page does not use must not reach it, least of all zod and zustand.
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';

/** The bytes that each package adds to a page which uses these names of the model. */
async function weights(...names: readonly string[]): Promise<(name: string) => number> {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from '@engagement-kit/model';`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    conditions: ['@engagement-kit/source'],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs) as Metafile['outputs'][string][];
  return (name) =>
    Object.entries(output?.inputs ?? {})
      .filter(([path]) => path.includes(`/${name}/`))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

test.each([
  ['toPublicPromise', 'ukhsaEngagementTypes'],
  ['answerEntries', 'escapeHtml', 'findAddresses'],
  ['parseAnswersForm', 'checkAnswers'],
  ['toMarkdown', 'toHtml'],
  ['reviewPlan', 'gate'],
  ['searchGuidance', 'identifyEngagementType'],
])('a page with %s and %s has no zod and no zustand', async (...names) => {
  const weight = await weights(...names);
  expect([weight('zod'), weight('zustand')]).toEqual([0, 0]);
});

// A file for people lists the fields of a plan as its description does, and that is made of zod.
test.each(['createPlanStore', 'diffPlans', 'planContent', 'readPlan'])(
  'a page with %s takes of zod what it uses, not its languages and its JSON Schema',
  async (name) => {
    const weight = await weights(name);
    expect(weight('zod')).toBeGreaterThan(10_000);
    expect([weight('locales'), weight('classic')]).toEqual([0, 0]);
    expect(weight('zod')).toBeLessThan(150_000);
  },
);

test('a page that shows a promise has nothing of checks, exports and storage', async () => {
  const weight = await weights('toPublicPromise');
  expect(['checks', 'export', 'storage', 'files'].map(weight)).toEqual([0, 0, 0, 0]);
});

test('would notice: a page that reads plan files has zod and the checks of files', async () => {
  const weight = await weights('readPlan');
  expect(weight('zod')).toBeGreaterThan(10_000);
  expect(weight('files')).toBeGreaterThan(0);
});
