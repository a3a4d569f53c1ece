import { build } from '../../tools/build.mjs';

/** Runs once before these tests: they open everything that is built. */
export default async function setup() {
  if (process.env.ENGAGEMENT_KIT_BUILT) return;
  if ((await build()) !== 0) throw new Error('The example pages could not be built.');
}
