import type { Feedback, IsoDate } from '../plan/plan.js';
import type { PublicFeedback } from './public-promise.js';

/** Is the feedback still to come? */
export const isOutstanding = ({ state, deliveredOn }: Feedback): boolean =>
  !deliveredOn && state !== 'done' && state !== 'withdrawn';

/** What became of a commitment to feed back. It is late only as seen from a day. */
export function feedbackProgress(feedback: Feedback, today?: IsoDate): PublicFeedback['state'] {
  const { state, dueOn } = feedback;
  if (state === 'withdrawn' || !isOutstanding(feedback)) {
    return state === 'withdrawn' ? 'withdrawn' : 'kept';
  }
  if (today && dueOn && dueOn < today) return 'late';
  return state === 'changed' ? 'changed' : undefined;
}
