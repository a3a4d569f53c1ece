// A release: one version for all packages, with a changelog, from one public address.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fieldsFrom, release } from '../../tools/release.mjs';
import { capture, root } from '../../tools/run.mjs';

const names = readdirSync(`${root}packages`);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const packages = names.map((name) => read(`${root}packages/${name}/package.json`));

/** The workspace's manifests alone, in a folder of their own, which has an address. */
function project(repository?: string): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'ek-release-'))}/`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Without what waits for the next release.
  cpSync(`${root}.changeset`, `${folder}.changeset`, {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  cpSync(`${root}pnpm-workspace.yaml`, `${folder}pnpm-workspace.yaml`);
  for (const name of names) {
    const path = `packages/${name}/package.json`;
    cpSync(`${root}${path}`, `${folder}${path}`);
  }
  const manifest = { ...read(`${root}package.json`), repository };
  writeFileSync(`${folder}package.json`, JSON.stringify(manifest));
  return folder;
}

const versionsIn = (folder: string) =>
  new Set(names.map((name) => read(`${folder}packages/${name}/package.json`).version));

test.each([
  ['patch', '0.1.1'],
  ['minor', '0.2.0'],
  ['major', '1.0.0'],
])('a %s of one package is that of all, and no more', async (size, version) => {
  const folder = project('https://example.org/kit');
  const text = `---\n"@engagement-kit/model": ${size}\n---\n\nPlans hold a budget.\n`;
  writeFileSync(`${folder}.changeset/budget.md`, text);
  const [first] = packages.map(({ version: before }) => before);
  expect(await release(folder)).toBe(0);
  if (first === '0.1.0') expect([...versionsIn(folder)]).toEqual([version]);
  expect(versionsIn(folder).size).toBe(1);
  const log = readFileSync(`${folder}packages/model/CHANGELOG.md`, 'utf8');
  expect(log).toContain('Plans hold a budget.');
  const planner = read(`${folder}packages/planner/package.json`);
  expect(planner.peerDependencies).toEqual(
    packages.find(({ name }) => name === '@engagement-kit/planner')?.peerDependencies,
  );
  expect(planner.repository.directory).toBe('packages/planner');
  expect(await release(folder, { isCheck: true })).toBe(0);
});

test('one address in one place says where each package lives', () => {
  expect(fieldsFrom('https://example.org/kit.git', 'packages/model')).toEqual({
    repository: {
      type: 'git',
      url: 'git+https://example.org/kit.git',
      directory: 'packages/model',
    },
    homepage: 'https://example.org/kit#readme',
    bugs: 'https://example.org/kit/issues',
  });
});

test.each([undefined, '', 'example.org/kit', 'http://example.org/kit'])(
  'without it nothing is released: %s',
  async (address) => {
    await expect(release(project(address))).rejects.toThrow(
      'package.json of the root has no `repository`',
    );
  },
);

test('the command says so, and ends badly, for as long as the address is missing', async () => {
  const { code, output } = await capture(process.execPath, ['tools/release.mjs', '--check']);
  expect(code).toBe(1);
  const isThere = read(`${root}package.json`).repository;
  expect(output).toContain(isThere ? 'npm run release' : 'Nothing can be released yet');
});

test('changesets knows each package, and each has words to be found by', () => {
  const [fixed] = read(`${root}.changeset/config.json`).fixed;
  expect(fixed).toEqual(packages.map(({ name }) => name));
  for (const { name, keywords } of packages) {
    expect(keywords, name).toContain('community-engagement');
  }
});
