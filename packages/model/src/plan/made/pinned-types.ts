import { promisedType } from '../../promise/promised-type.js';
import type { Plan, PromiseRecord } from '../plan.js';

/**
 * The plan in which each promise that is made has a type of its own: from then on it says the same whatever becomes
 * of the activity. What it said in `before` counts first.
 */
export function withPinnedTypes(before: Plan, after: Plan): Plan {
  const promises = after.promises.map((promise) => {
    const engagementType = pinFor(before, after, promise);
    return engagementType ? { ...promise, engagementType } : promise;
  });
  const isSame = promises.every((promise, index) => promise === after.promises[index]);
  return isSame ? after : { ...after, promises };
}

function pinFor(before: Plan, after: Plan, promise: PromiseRecord): string | undefined {
  if (!promise.madeOn || promise.engagementType) return undefined;
  const was = before.promises.find(({ id, madeOn }) => id === promise.id && madeOn);
  return (was && promisedType(before, was)) ?? promisedType(after, promise);
}
