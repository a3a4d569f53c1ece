// Small helpers that every tool shares: where the repository is, and how to run a program in it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** The path of a program that the workspace installed, such as `tsc`. */
export const bin = (name) => `${root}node_modules/.bin/${name}`;

/** Runs a program from the repository's root and resolves to its exit code. */
export function run(command, args = [], { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio,
      shell: windows,
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** What a program prints to be read by another one has no colours, whatever ours is asked to print. */
const plain = { FORCE_COLOR: undefined, NO_COLOR: '1' };

/** Runs a program silently and resolves to its exit code with everything it printed. */
export function capture(command, args = [], { env = {}, cwd = root, input = '' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell: windows,
      env: { ...process.env, ...plain, ...env },
    });
    let output = '';
    const add = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    // A program that ends before it has read everything says so by its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs a program and shows what it printed only when it fails; resolves to its exit code. */
export async function quietly(command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0) console.error(`\n${output.trim()}`);
  return code;
}

/**
 * The same for a build of what people use: tools that ask for it build for production, whoever started us. A test sets
 * NODE_ENV to `test`, and a page built so has no service worker.
 */
export const published = (command, args, options = {}) =>
  quietly(command, args, { ...options, env: { ...options.env, NODE_ENV: 'production' } });

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
