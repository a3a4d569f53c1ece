import { type Change, fieldChange } from './change.js';
import type { Values } from './json.js';
import type { ListName } from './lists.js';
import type { Plan } from './plan.js';

/**
 * What else changes when an item is removed, so that nothing refers to what is gone: an activity lets go
 * of a community or a decision, a promise lets go of an activity, and the feedback of a promise goes
 * with it. Each becomes an event of its own in the history.
 */
export function released(plan: Plan, [list, gone]: readonly string[]): readonly Change[] {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== gone);
  if (list === 'communities') {
    return changes(plan, 'activities', ({ communityIds }) =>
      communityIds ? { communityIds: without(communityIds) } : {},
    );
  }
  if (list === 'activities') {
    return changes(plan, 'promises', ({ activityIds }) => ({ activityIds: without(activityIds) }));
  }
  if (list === 'decisions') {
    return changes(plan, 'activities', ({ decisionId }) =>
      decisionId === gone ? { decisionId: undefined } : {},
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

const changes = <L extends ListName>(
  plan: Plan,
  list: L,
  valuesFor: (item: Plan[L][number]) => Values,
): readonly Change[] =>
  (plan[list] as readonly Plan[L][number][]).flatMap((item) =>
    fieldChange([list, item.id], item as unknown as Values, valuesFor(item)),
  );
