import { promisedType } from '../promise/promised-type.js';
import { type Change, setting } from './change.js';
import type { Changes } from './command.js';
import type { Plan, PromiseRecord } from './plan.js';

/**
 * These changes, and those that give a type of its own to each promise that is made and has none: from then on
 * the promise says the same whatever becomes of the activity. What it said before the changes counts first.
 */
export function withPins(before: Plan, after: Plan, changes: readonly Change[]): readonly Change[] {
  return after.promises.reduce((so, promise) => {
    const engagementType = pinFor(before, after, promise);
    return engagementType ? withPin(so, promise, engagementType) : so;
  }, changes);
}

function pinFor(before: Plan, after: Plan, promise: PromiseRecord): string | undefined {
  if (!promise.madeOn || promise.engagementType) return undefined;
  const was = before.promises.find(({ id, madeOn }) => id === promise.id && madeOn);
  return (was && promisedType(before, was)) ?? promisedType(after, promise);
}

function withPin(
  changes: readonly Change[],
  promise: PromiseRecord,
  engagementType: string,
): readonly Change[] {
  const path = ['promises', promise.id] as const;
  const pin = { engagementType };
  const isHere = (change: Change): boolean =>
    change.path[0] === 'promises' && change.path[1] === promise.id;
  return changes.some(isHere)
    ? changes.map((change) =>
        isHere(change)
          ? { ...change, next: { ...change.next, ...pin }, after: { ...change.after, ...pin } }
          : change,
      )
    : [...changes, ...setting(path, promise, pin)];
}

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

/** A merged plan in which each promise that is made has the type with which one of `sources` made it. */
export function withTypesOfMade(plan: Plan, sources: readonly (Plan | undefined)[]): Plan {
  const known = sources.flatMap((source) => source?.promises ?? []).filter(({ madeOn }) => madeOn);
  const promises = plan.promises.map((promise) => {
    const { engagementType = undefined } =
      known.find(({ id, engagementType: type }) => id === promise.id && type) ?? {};
    return promise.madeOn && !promise.engagementType && engagementType
      ? { ...promise, engagementType }
      : promise;
  });
  return promises.some((promise, index) => promise !== plan.promises[index])
    ? { ...plan, promises }
    : plan;
}
