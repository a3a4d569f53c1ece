import type { GuidanceUpdate } from '../guidance.js';

/** The page's update history (L200-L203). */
export const ukhsaUpdates: readonly GuidanceUpdate[] = [
  { on: '2026-06-04', text: 'First published.' },
];
