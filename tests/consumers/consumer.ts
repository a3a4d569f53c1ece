// An app as a stranger begins one: outside the repository, with the packages installed from packed files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { capture } from '../../tools/run.mjs';

/** Where something of all consumers is. */
export const outside = (path: string): string =>
  join(process.env.CONSUMERS ?? 'not installed', path);

export interface Consumer {
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
  readonly run: (...given: Parameters<Consumer['attempt']>) => Promise<string>;
}

/** One of the folders in `apps`. */
export function consumer(name: string): Consumer {
  const at = (path: string) => outside(join('apps', name, path));
  const attempt: Consumer['attempt'] = (command, args, { env, input } = {}) =>
    // Tests are run as such; what a stranger builds is for use.
    capture(command, args, { cwd: at('.'), env: { NODE_ENV: 'production', ...env }, input });
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

/** A program that one of the apps has installed. */
export const installed = (app: Consumer, name: string): string =>
  app.at(`node_modules/.bin/${name}`);
