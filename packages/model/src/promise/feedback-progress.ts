import type { Feedback } from '../plan/plan.js';

/** Is the feedback still to come? */
export const isOutstanding = ({ state, deliveredOn }: Feedback): boolean =>
  !deliveredOn && state !== 'done' && state !== 'withdrawn';
