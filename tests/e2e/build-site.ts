import { build } from '../../tools/build.mjs';

/** Runs once before these tests: they open what is built. */
export default async function setup() {
  if (process.env.ENGAGEMENT_KIT_BUILT) return;
  if ((await build(['packages', 'demo', 'planner', 'builder'])) !== 0) {
    throw new Error(
      'The packages, the demo, the planner and the embed builder could not be built.',
    );
  }
}
