import { type Change, fieldChange, type Values } from './change.js';
import type { Plan } from './plan.js';

/**
 * What else changes when an item is removed, so that nothing refers to what is gone:
 * a promise lets go of an activity, an activity lets go of a decision, and the feedback of a
 * promise goes with it. Each becomes an event of its own in the history.
 */
export function released(plan: Plan, [list, id]: readonly string[]): readonly Change[] {
  if (list === 'activities') {
    return plan.promises.flatMap((promise) =>
      updated(['promises', promise.id], promise as unknown as Values, {
        activityIds: promise.activityIds.filter((each) => each !== id),
      }),
    );
  }
  if (list === 'decisions') {
    return plan.activities
      .filter((activity) => activity.decisionId === id)
      .flatMap((activity) =>
        updated(['activities', activity.id], activity as unknown as Values, {
          decisionId: undefined,
        }),
      );
  }
  return plan.feedback
    .filter((feedback) => list === 'promises' && feedback.promiseId === id)
    .map((feedback) => ({
      path: ['feedback', feedback.id],
      next: undefined,
      before: feedback as unknown as Values,
    }));
}

const updated = (path: readonly string[], current: Values, changes: Values): readonly Change[] => {
  const change = fieldChange(path, current, changes);
  return change ? [change] : [];
};
