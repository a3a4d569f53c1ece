import { promisedType } from '../../promise/promised-type.js';
import { asEdit, type Change, setting } from '../change.js';
import type { Changes } from '../command.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { namedItem } from '../item.js';
import { present } from '../json.js';
import { ownType } from '../made-promise.js';
import type { Plan, PromiseChange, PromiseRecord, PromiseWords } from '../plan.js';
import { dayOf, type Moment } from './moment.js';

/** Promises something else, and records what was promised before. */
export function changePromise(
  plan: Plan,
  { id, changes, reason, on, communityToldOn }: TypedCommandOf<'promise.change'>,
  moment: Moment,
): readonly Change[] {
  const extras = present({ reason, communityToldOn });
  return recorded(plan, namedItem(plan, 'promises', id), changes, {
    on: on ?? dayOf(moment),
    ...extras,
  });
}

/**
 * Changes fields of a promise. Once it is made, its type never changes in silence: a record is kept,
 * though nobody gave a reason.
 */
export function updatePromise(
  plan: Plan,
  { id, changes }: TypedCommandOf<'promise.update'>,
  moment: Moment,
): readonly Change[] {
  const promise = namedItem(plan, 'promises', id);
  const values = withOwnType(plan, promise, changes);
  const was = promised(plan, promise);
  const isSilent = was && was !== promisedType(plan, { ...promise, ...values } as PromiseRecord);
  return isSilent && 'engagementType' in values && !values.changes
    ? recorded(plan, promise, values, { on: dayOf(moment) })
    : asEdit(setting(['promises', id], promise, values));
}

/** Records when the community was told of every change that it had not been told of. */
export function tellOfPromise(
  plan: Plan,
  { id, on }: TypedCommandOf<'promise.told'>,
): readonly Change[] {
  const promise = namedItem(plan, 'promises', id);
  if (!promise.changes?.length) return [];
  const changes = promise.changes.map((each) => ({ communityToldOn: on, ...each }));
  return setting(['promises', id], promise, { changes });
}

/** The change to a promise together with the record of its words, if anything that was promised differs. */
function recorded(
  plan: Plan,
  promise: PromiseRecord,
  given: Changes<PromiseRecord>,
  extras: PromiseChange,
): readonly Change[] {
  const path = ['promises', promise.id] as const;
  const values = withOwnType(plan, promise, given);
  const was = { ...promise, ...present({ engagementType: promised(plan, promise) }) };
  const [change] = setting(path, was, values);
  if (!change) return setting(path, promise, values);
  const record = { ...extras, from: wordsIn(change.before), to: wordsIn(change.after) };
  return setting(path, promise, { ...values, changes: [...(promise.changes ?? []), record] });
}

/** The values with the type that the promise has of its own from then on, where that differs. */
function withOwnType(
  plan: Plan,
  promise: PromiseRecord,
  values: Changes<PromiseRecord>,
): Changes<PromiseRecord> {
  const engagementType = ownType(plan, promise, values);
  return 'engagementType' in values || engagementType !== promise.engagementType
    ? { ...values, engagementType }
    : values;
}

/** The type that was promised; none before the promise is made. */
const promised = (plan: Plan, promise: PromiseRecord): string | undefined =>
  promise.madeOn ? promisedType(plan, promise) : undefined;

const wordsIn = ({ engagementType, localExplanation }: PromiseWords = {}): PromiseWords =>
  present({ engagementType, localExplanation });
