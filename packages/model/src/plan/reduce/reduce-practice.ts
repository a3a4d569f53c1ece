import { adding, type Change, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { itemById, itemOf } from '../item.js';
import { present } from '../json.js';
import type { Decision, Plan } from '../plan.js';

/**
 * Records what is really done: in the activity’s practice, and who decides in the decision that it feeds into.
 * Where there is no such decision yet, one is made that says no more than that.
 */
export function recordPractice(
  plan: Plan,
  { id, changes, decisionId }: TypedCommandOf<'practice.record'>,
): readonly Change[] {
  const activity = itemOf(plan, 'activities', id);
  const { decision: madeBy, ...told } = changes;
  const linked = itemById(plan, 'decisions', activity.decisionId);
  const isNew = !linked && madeBy !== undefined;
  const values = {
    ...(Object.keys(told).length > 0 && { practice: present({ ...activity.practice, ...told }) }),
    ...(isNew && { decisionId }),
  };
  return [
    ...setting(['activities', id], activity, values),
    ...(isNew ? making(plan, { id: decisionId, text: '', madeBy }) : []),
    ...(linked && 'decision' in changes
      ? setting(['decisions', linked.id], linked, { madeBy })
      : []),
  ];
}

/** A decision that stands in the plan already is not made twice. */
function making(plan: Plan, decision: Decision): readonly Change[] {
  const { id, madeBy } = decision;
  const current = itemById(plan, 'decisions', id);
  return current
    ? setting(['decisions', id], current, { madeBy })
    : adding(['decisions', id], decision);
}
