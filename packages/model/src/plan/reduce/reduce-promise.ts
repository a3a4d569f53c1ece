import { asEdit, type Change, setting } from '../change.js';
import type { Changes } from '../command.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { itemOf } from '../item.js';
import { ownType } from '../made/own-type.js';
import type { Plan, PromiseRecord } from '../plan.js';

/** Promises something else. What was promised before is recorded with it. */
export const changePromise = (
  plan: Plan,
  { id, changes }: TypedCommandOf<'promise.change'>,
): readonly Change[] => setPromise(plan, itemOf(plan, 'promises', id), changes);

/** Changes fields of a promise. Once it is made, what it said is recorded, though nobody gave a reason. */
export const updatePromise = (
  plan: Plan,
  { id, changes }: TypedCommandOf<'promise.update'>,
): readonly Change[] => asEdit(setPromise(plan, itemOf(plan, 'promises', id), changes));

/** The values with the type that the promise has of its own from then on, where that differs. */
function setPromise(
  plan: Plan,
  promise: PromiseRecord,
  values: Changes<PromiseRecord>,
): readonly Change[] {
  const engagementType = ownType(plan, promise, values);
  const isOther = 'engagementType' in values || engagementType !== promise.engagementType;
  return setting(
    ['promises', promise.id],
    promise,
    isOther ? { ...values, engagementType } : values,
  );
}

/** Records when the community was told, and why, of every change of which nobody has said so. */
export function tellOfPromise(
  plan: Plan,
  { id, on, reason }: TypedCommandOf<'promise.told'>,
): readonly Change[] {
  const told = <T extends object>(records: readonly T[]): readonly T[] =>
    records.map((each) => ({ communityToldOn: on, ...(reason && { reason }), ...each }));
  const promise = itemOf(plan, 'promises', id);
  return [
    ...(promise.changes
      ? setting(['promises', id], promise, { changes: told(promise.changes) })
      : []),
    ...plan.feedback
      .filter(({ promiseId }) => promiseId === id)
      .flatMap((each) =>
        each.earlier ? setting(['feedback', each.id], each, { earlier: told(each.earlier) }) : [],
      ),
  ];
}
