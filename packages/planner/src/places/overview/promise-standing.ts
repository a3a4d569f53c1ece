import { feedbackProgress, type IsoDate, type Plan } from '@engagement-kit/model';

/** What is worth saying of an activity’s promise: nobody was told of it, people wait too long, or all have heard back. */
export type PromiseStanding = 'draft' | 'late' | 'kept';

/** How the promises of an activity stand; nothing where it has none, or all is as it should be. */
export function promiseStanding(
  { promises, feedback }: Plan,
  activity: string,
  today: IsoDate,
): PromiseStanding | undefined {
  const own = promises.filter(({ activityIds }) => activityIds.includes(activity));
  const progress = feedback
    .filter(({ promiseId }) => own.some(({ id }) => id === promiseId))
    .map((each) => feedbackProgress(each, today))
    .filter((each) => each !== 'withdrawn');
  if (progress.includes('late')) return 'late';
  if (own.some(({ madeOn }) => !madeOn)) return 'draft';
  return progress.length > 0 && progress.every((each) => each === 'kept') ? 'kept' : undefined;
}
