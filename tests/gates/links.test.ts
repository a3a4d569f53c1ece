import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { follow, markdownIn } from './links.js';

test('finds seeded links and images that lead nowhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ek-links-'));
  const page = join(folder, 'page.md');
  writeFileSync(join(folder, 'other.md'), '# Where it is');
  writeFileSync(
    page,
    `# Page
[kept](other.md), [part of it](other.md#where-it-is), [here](#page), [web](https://example.org/gone)
[moved](gone.md), [no such part](other.md#nowhere), ![picture](images/gone.png), [by name][name]
<img src="gone.svg" alt=""> \`[code](not-a-link.md)\`

[name]: gone-too.md
`,
  );
  expect(follow([page], folder)).toEqual({
    followed: 8,
    broken: [
      'page.md: gone.md',
      'page.md: other.md#nowhere',
      'page.md: images/gone.png',
      'page.md: gone-too.md',
      'page.md: gone.svg',
    ],
  });
  rmSync(folder, { recursive: true });
});

test('every link and image of the documentation leads somewhere', () => {
  const readmes = readdirSync(`${root}packages`).map((name) => `${root}packages/${name}/README.md`);
  const pages = [`${root}README.md`, `${root}CONTRIBUTING.md`, ...markdownIn(`${root}docs`)];
  const { followed, broken } = follow([...pages, ...readmes], root);
  expect(followed).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});
