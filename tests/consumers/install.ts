import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/build.mjs';
import { installConsumers } from '../../tools/consumers.mjs';

/** Runs once before these tests, which share one installation: its folder is in `CONSUMERS`. */
export default async function setup() {
  if (!process.env.ENGAGEMENT_KIT_BUILT && (await build(['packages'])) !== 0) {
    throw new Error('The packages could not be built.');
  }
  // One that tools/consumers.mjs left.
  if (process.env.CONSUMERS) return;
  const folder = mkdtempSync(join(tmpdir(), 'ek-consumers-'));
  if ((await installConsumers(folder)) !== 0) {
    throw new Error('The consumers could not be installed.');
  }
  process.env.CONSUMERS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
