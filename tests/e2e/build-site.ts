import { build } from '../../tools/build.mjs';

/** Runs once before these tests: they open what is built. */
export default async function setup() {
  if (process.env.ENGAGEMENT_KIT_BUILT) return;
  if ((await build()) !== 0) throw new Error('The demo page and Storybook could not be built.');
}
