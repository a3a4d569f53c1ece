import { promisedType } from '../../promise/promised-type.js';
import type { Changes } from '../command.js';
import type { Plan, PromiseRecord } from '../plan.js';

/**
 * The type that a promise has of its own after `changes`. One that is made keeps a type when its own is cleared:
 * that of its activity or, where that has none, the one it had. One that is no longer made follows its
 * activity again, as long as both say the same.
 */
export function ownType(
  plan: Plan,
  promise: PromiseRecord,
  changes: Changes<PromiseRecord>,
): string | undefined {
  const next = { ...promise, ...changes } as PromiseRecord;
  const own = next.engagementType;
  const isTypeGiven = 'engagementType' in changes;
  const followed = promisedType(plan, { ...next, engagementType: undefined });
  const was = promise.madeOn && promisedType(plan, promise);
  if (next.madeOn) return own ?? (isTypeGiven ? (followed ?? was) : (was ?? followed));
  return promise.madeOn && !isTypeGiven && own === followed ? undefined : own;
}
