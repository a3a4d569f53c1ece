import { type Feedback, feedbackProgress, type IsoDate } from '@engagement-kit/model';

/** Commitments as they need doing: late ones first, then what is to come, last what was delivered or withdrawn; by day. */
export function inOrder(feedback: readonly Feedback[], today: IsoDate): readonly Feedback[] {
  const rank = (each: Feedback): number => {
    const state = feedbackProgress(each, today);
    if (state === 'late') return 0;
    return state === 'kept' || state === 'withdrawn' ? 2 : 1;
  };
  // What has no day yet comes after what has.
  const day = ({ deliveredOn, dueOn }: Feedback) => deliveredOn ?? dueOn ?? '9999';
  return [...feedback].sort((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : 1));
}
