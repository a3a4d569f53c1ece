import { promisedType } from '../promise/promised-type.js';
import { fieldChange } from './change.js';
import { type Fields, items } from './fields.js';
import { present, type Values } from './json.js';
import { ownType } from './made-promise.js';
import type { EarlierFeedback, PromiseChange, PromiseRecord } from './plan.js';
import { named, type Reader, type Reading, readChanges, readExtras, type Step } from './reading.js';

const terms: Fields = { audience: 'text', how: 'text', dueOn: 'date' };
const words: Fields = { engagementType: 'type', localExplanation: 'text' };
const promiseFields: Fields = items.get('promise')?.[1] ?? {};

/** Promises something else, and records what was promised before. */
export const changePromise: Reader = (reading, command) => {
  const promise = named(reading, 'promises', command.id);
  if (!promise) return { changes: [] };
  const spec = { reason: 'text', on: 'date', communityToldOn: 'date' };
  const extras = present(readExtras(reading, spec, command));
  const values = readChanges(reading, words, promise, command.changes);
  if (reading.issues.length > 0) return { changes: [] };
  return recorded(reading, promise, values, { on: day(reading.at), ...extras });
};

/**
 * Changes fields of a promise. Once it is made, its type never changes in silence: a record is kept,
 * though nobody gave a reason.
 */
export const updatePromise: Reader = (reading, command) => {
  const promise = named(reading, 'promises', command.id);
  if (!promise) return { changes: [] };
  const given = readChanges(reading, promiseFields, promise, command.changes);
  if (reading.issues.length > 0) return { changes: [] };
  const values = withOwnType(reading, promise, given);
  const was = promised(reading, promise);
  const isSilent = was && was !== promisedType(reading.plan, asPromise({ ...promise, ...values }));
  return isSilent && 'engagementType' in values && !values.changes
    ? recorded(reading, promise, values, { on: day(reading.at) })
    : { changes: fieldChange(pathOf(promise), promise, values), updated: promiseFields };
};

/** Records when the community was told of every change that it had not been told of. */
export const tellOfPromise: Reader = (reading, command) => {
  const promise = named(reading, 'promises', command.id);
  const { on } = readExtras(reading, { on: 'date!' }, command);
  if (!promise) return { changes: [] };
  const changes = changesOf(promise).map((each) => ({ communityToldOn: on, ...each }));
  return { changes: changes.length > 0 ? fieldChange(pathOf(promise), promise, { changes }) : [] };
};

/** Commits to another way or day of feeding back, and records what had been said before. */
export const changeFeedback: Reader = (reading, command) => {
  const feedback = named(reading, 'feedback', command.id);
  if (!feedback) return { changes: [] };
  const { on = day(reading.at), reason } = readExtras(
    reading,
    { reason: 'text', on: 'date' },
    command,
  );
  const values = readChanges(reading, terms, feedback, command.changes);
  const path = ['feedback', feedback.id as string];
  if (fieldChange(path, feedback, values).length === 0) return { changes: [] };
  const { audience, how, dueOn } = feedback;
  const earlier = [
    ...((feedback.earlier ?? []) as readonly EarlierFeedback[]),
    present({ on, audience, how, dueOn }),
  ];
  return { changes: fieldChange(path, feedback, { ...values, state: 'changed', reason, earlier }) };
};

/** The change to a promise together with the record of its words, if anything that was promised differs. */
function recorded(reading: Reading, promise: Values, given: Values, extras: Values): Step {
  const values = withOwnType(reading, promise, given);
  const was = { ...promise, ...present({ engagementType: promised(reading, promise) }) };
  const [change] = fieldChange(pathOf(promise), was, values);
  if (!change) return { changes: fieldChange(pathOf(promise), promise, values) };
  const record = { ...extras, from: wordsIn(change.before), to: wordsIn(change.after) };
  const changes = [...changesOf(promise), record];
  return { changes: fieldChange(pathOf(promise), promise, { ...values, changes }) };
}

/** The values with the type that the promise has of its own from then on, where that differs. */
const withOwnType = ({ plan }: Reading, promise: Values, values: Values): Values => {
  const engagementType = ownType(plan, asPromise(promise), values);
  return 'engagementType' in values || engagementType !== promise.engagementType
    ? { ...values, engagementType }
    : values;
};

/** The type that was promised; none before the promise is made. */
const promised = ({ plan }: Reading, promise: Values): string | undefined =>
  promise.madeOn ? promisedType(plan, asPromise(promise)) : undefined;

const asPromise = (promise: Values) => promise as unknown as PromiseRecord;

const wordsIn = ({ engagementType, localExplanation }: Values = {}): Values =>
  present({ engagementType, localExplanation });

const changesOf = (promise: Values): readonly PromiseChange[] =>
  (promise.changes ?? []) as readonly PromiseChange[];

const pathOf = (promise: Values): readonly string[] => ['promises', promise.id as string];

const day = (instant: string): string => instant.slice(0, 10);
