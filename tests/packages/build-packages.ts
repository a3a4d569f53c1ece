import { build } from '../../tools/build.mjs';

/** Runs once before these tests: they look at what is built. */
export default async function setup() {
  if (process.env.ENGAGEMENT_KIT_BUILT) return;
  if ((await build(['packages'])) !== 0) throw new Error('The packages could not be built.');
}
