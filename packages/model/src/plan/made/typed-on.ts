import { type Change, withChange } from '../change.js';
import { type Cause, eventOf } from '../event-of.js';
import { continued } from '../history.js';
import type { Plan } from '../plan.js';
import { between } from './between.js';

/** Changes, and the plan and the time that they start from. */
export interface Start {
  readonly plan: Plan;
  readonly at: string;
  readonly changes: readonly Change[];
}

/**
 * Where somebody types on in a promise or in feedback: the plan from before the first letter, and the whole change since
 * then. So words that grow letter by letter are one change of what was promised. Nothing where nobody types on.
 */
export function typedOn(plan: Plan, changes: readonly Change[], cause: Cause): Start | undefined {
  const [change] = changes;
  if (!change || changes.length > 1) return undefined;
  const { path } = change;
  const [list, id = ''] = path;
  if (list !== 'promises' && list !== 'feedback') return undefined;
  const last = continued(plan, plan.history, eventOf(change, cause), change);
  if (!last) return undefined;
  const gone = Object.keys(Object(last.after)).map((name) => [name, undefined]);
  const next = { ...Object.fromEntries(gone), ...Object(last.before) };
  const start = withChange({ ...plan, history: plan.history.slice(0, -1) }, { path, next });
  return {
    plan: start,
    at: last.at,
    changes: between(start, withChange(start, change), list, id),
  };
}
