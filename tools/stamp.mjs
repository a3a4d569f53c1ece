// Tells whether the files that a step reads have changed since the step last finished,
// by a hash of their contents kept in node_modules/.cache/engagement-kit.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { root } from './run.mjs';

const cache = `${root}node_modules/.cache/engagement-kit/`;
const skipped = new Set(['node_modules', 'dist', 'storybook-static', '.cache', '.git']);

function* files(path) {
  const absolute = `${root}${path}`;
  if (!existsSync(absolute)) return;
  if (!statSync(absolute).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(absolute).sort()) {
    if (!skipped.has(name)) yield* files(`${path}/${name}`);
  }
}

function hash(inputs) {
  const sum = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of files(input)) {
      sum.update(`\0${file}\0`).update(readFileSync(`${root}${file}`));
    }
  }
  return sum.digest('hex');
}

/** Makes the named step run again the next time. */
export const forget = (name) => rmSync(`${cache}${name}`, { force: true });

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs `work` while no other process of this repository does a step of the same name. */
async function alone(name, work) {
  const lock = `${cache}${name}.lock`;
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    // A file without a number is being written at this moment.
    if (owner && !isRunning(owner)) rmSync(lock, { force: true });
    else await setTimeout(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Runs `work` (resolves to an exit code) unless `inputs` are as they were when it last succeeded
 * and every path in `outputs` is there. Returns the exit code.
 */
export function unlessFresh({ name, inputs, outputs }, work) {
  return alone(name, () => runUnlessFresh({ name, inputs, outputs }, work));
}

async function runUnlessFresh({ name, inputs, outputs }, work) {
  const stamp = `${cache}${name}`;
  const before = hash(inputs);
  const fresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === before &&
    outputs.every((output) => existsSync(`${root}${output}`));
  if (fresh) return 0;
  const code = await work();
  if (code === 0) writeFileSync(stamp, before);
  return code;
}
