import { type Change, fieldChange } from './change.js';
import type { Values } from './json.js';
import type { Plan } from './plan.js';

/**
 * What else changes when an item is removed, so that nothing refers to what is gone:
 * a promise lets go of an activity, an activity lets go of a decision, and the feedback of a
 * promise goes with it. Each becomes an event of its own in the history.
 */
export function released(plan: Plan, [list, gone]: readonly string[]): readonly Change[] {
  if (list === 'activities') {
    return plan.promises.flatMap((promise) =>
      fieldChange(['promises', promise.id], promise as unknown as Values, {
        activityIds: promise.activityIds.filter((id) => id !== gone),
      }),
    );
  }
  if (list === 'decisions') {
    return plan.activities
      .filter(({ decisionId }) => decisionId === gone)
      .flatMap((activity) =>
        fieldChange(['activities', activity.id], activity as unknown as Values, {
          decisionId: undefined,
        }),
      );
  }
  return plan.feedback
    .filter(({ promiseId }) => list === 'promises' && promiseId === gone)
    .map((feedback) => ({
      path: ['feedback', feedback.id],
      next: undefined,
      before: feedback as unknown as Values,
    }));
}
