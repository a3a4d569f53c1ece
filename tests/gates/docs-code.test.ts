import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/run.mjs';
import { faultsOf, modulesOf, readPage } from './docs-code.js';

const given = ['given', 'hosts'].map((name) => join(root, `tests/gates/docs-code.${name}.d.ts`));
const pages = execFileSync(
  'git',
  ['ls-files', 'README.md', 'docs/guides', 'packages/*/README.md', '*.mdx'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  // Its code is run, file by file: tests/packages/testing-guide.test.ts.
  .filter((path) => path !== 'docs/guides/testing.md');

const page = (text: string) => ({ path: 'page.md', text });

describe('the code in the documentation', () => {
  it('compiles, as strict as it gets, in every guide, README and page of Storybook', {
    timeout: 180_000,
  }, () => {
    expect(pages.length).toBeGreaterThan(15);
    const read = pages.map((path) => readPage(root, path));
    expect(read.flatMap(modulesOf).length).toBeGreaterThan(12);
    expect(faultsOf(root, read, given)).toEqual([]);
  });

  it('is caught where it does not', { timeout: 180_000 }, () => {
    const unchecked = page(
      '```ts\nconst [first] = store.getState().plan.versions;\nfirst.name;\n```',
    );
    const unknown = page(
      "```ts\nimport { nothing } from '@engagement-kit/model';\n```\n```tsx\n<b>{nothing}</b>;\n```",
    );
    const faults = faultsOf(
      root,
      [
        { ...unchecked, path: 'a.md' },
        { ...unknown, path: 'b.md' },
      ],
      given,
    );
    expect(faults).toEqual([
      expect.stringMatching(/^a\.md: .*possibly 'undefined'/),
      expect.stringMatching(/^b\.md: .*has no exported member 'nothing'/),
    ]);
  });

  it('finds a file that another one of its section imports, and takes its types', () => {
    const files = page(
      "## A\n```ts\n// a/one.ts\nexport const one = 1;\n```\n```ts\n// two.ts\nimport { one } from './a/one';\nexport const two: string = one;\n```",
    );
    expect(faultsOf(root, [files], given)).toEqual([
      expect.stringMatching(/^page\.md: Type 'number' is not assignable to type 'string'/),
    ]);
  });

  it('sees what blocks above declare, and starts afresh in a file', () => {
    const [file, whole] = modulesOf(
      page(
        "```ts\nimport { a } from 'a';\nconst b = a;\n```\n```ts\nexport const c = 1;\n```\n```ts\nimport { a } from 'a';\nconst b = 2;\n```",
      ),
    );
    expect(file?.text).toBe('export const c = 1;');
    expect(whole?.text.match(/^import/gm)).toHaveLength(1);
    expect(whole?.text).toMatch(/const b = a;\s*\{\s*const b = 2;\s*\}/);
  });
});
