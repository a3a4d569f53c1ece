// A project as a stranger begins one: outside the workspace, with the packages installed from packed files.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pnpmQuietly } from '../../tools/pnpm.mjs';
import { capture, root } from '../../tools/run.mjs';

type Versions = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** All packages of the kit. */
export const names = readdirSync(`${root}packages`);

/** The versions that the workspace pins, read from the two-column lines of its catalogue. */
export const catalogue: Versions = Object.fromEntries(
  [...read('pnpm-workspace.yaml').matchAll(/^ {2}([\w@/-]+): (\S+)$/gm)].map(
    ([, name = '', range = '']) => [name, range],
  ),
);

/** A fresh project. */
export interface FreshApp {
  /** Where something of it is. */
  readonly at: (path: string) => string;
  readonly read: (path: string) => string;
  /** Runs a program there; says how that ended, and what it printed. */
  readonly attempt: (
    command: string,
    args: string[],
    options?: { input?: string; env?: Record<string, string> },
  ) => Promise<{ code: number; output: string }>;
  /** The same for one that has to succeed, and shows what it printed when it fails. */
  readonly run: (...given: Parameters<FreshApp['attempt']>) => Promise<string>;
}

function appIn(folder: string): FreshApp {
  const at = (path: string) => join(folder, path);
  const attempt: FreshApp['attempt'] = (command, args, { env, input } = {}) =>
    // Tests are run as such; what a stranger builds is for use.
    capture(command, args, { cwd: folder, env: { NODE_ENV: 'production', ...env }, input });
  return {
    at,
    read: (path) => readFileSync(at(path), 'utf8'),
    attempt,
    run: async (...given) => {
      const { code, output } = await attempt(...given);
      expect(code, output).toBe(0);
      return output;
    },
  };
}

/** The kit as it would be published. */
export interface PackedKit {
  readonly folder: string;
  /** Where a package is packed. */
  readonly tarball: (name: string) => string;
  /** A project with `sources` (folders beside this file, by their place in it), the whole kit, and these versions. */
  readonly begin: (name: string, sources: Versions, versions: Versions) => Promise<FreshApp>;
  readonly remove: () => void;
}

/** Packs every package into a folder of its own. */
export async function packKit(): Promise<PackedKit> {
  const folder = mkdtempSync(join(tmpdir(), 'ek-packed-'));
  const pack = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder];
  expect(await pnpmQuietly(pack)).toBe(0);
  const tarball = (name: string) => {
    const { version } = JSON.parse(read(`packages/${name}/package.json`));
    return join(folder, `engagement-kit-${name}-${version}.tgz`);
  };
  return {
    folder,
    tarball,
    begin: async (name, sources, versions) => {
      const app = appIn(join(folder, name));
      mkdirSync(app.at('.'));
      for (const [place, source] of Object.entries(sources)) {
        cpSync(`${root}tests/packages/${source}`, app.at(place), { recursive: true });
      }
      const packed = names.map((each) => [`@engagement-kit/${each}`, `file:${tarball(each)}`]);
      const dependencies = { ...Object.fromEntries(packed), ...versions };
      const manifest = { name: 'fresh', private: true, type: 'module', dependencies };
      writeFileSync(app.at('package.json'), JSON.stringify(manifest, null, 2));
      const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
      await app.run('npm', ['install', ...quick]);
      return app;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
