// What each package publishes, by kind of file: an accident shows, such as a test or a folder of the workspace.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { capture, root } from '../../tools/run.mjs';

const names = readdirSync(`${root}packages`);

/** Each kind of file once: its folder’s first two names, and its ending. */
const kindOf = (path: string): string => {
  const folder = dirname(path).split('/').slice(0, 2).join('/');
  const ending = path.match(/(\.d\.ts|\.js\.map|\.[^./]+)?$/)?.[0] ?? '';
  return join(folder, `*${ending}`);
};

async function packed(name: string): Promise<readonly string[]> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { code, output } = await capture('npm', args, { cwd: `${root}packages/${name}` });
  expect(code, output).toBe(0);
  const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
  return files.map(({ path }: { path: string }) => path);
}

const scripts = ['.d.ts', '.js', '.js.map'];
const own = { embed: 1, themes: 1 };

test.each(names)('%s', async (name) => {
  const files = await packed(name);
  expect(
    files.filter((path) => /\.(test|stories|fixtures)\.|tsbuildinfo|^src\//.test(path)),
  ).toEqual([]);
  const kinds = [...new Set(files.map(kindOf))].sort();
  if (name in own) {
    expect(kinds).toMatchSnapshot();
    return;
  }
  // Whatever folders a component has, there is nothing in them but scripts.
  const inDist = kinds.filter((kind) => kind.startsWith('dist/'));
  expect(inDist.filter((kind) => !scripts.some((ending) => kind.endsWith(`*${ending}`)))).toEqual(
    [],
  );
  expect(kinds.filter((kind) => !kind.startsWith('dist/'))).toMatchSnapshot();
});
