import { build } from '../../tools/build.mjs';

/** Runs once before these tests: they look at what is built. */
export default async function setup() {
  if ((await build(['packages'])) !== 0) throw new Error('The packages could not be built.');
}
