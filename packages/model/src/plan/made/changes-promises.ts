import { itemById } from '../item.js';
import type { Plan } from '../plan.js';
import { type ChangeRecord, freshRecords } from './records.js';

/** The records that `after` has and `before` had not. */
const recordsBetween = (before: Plan, after: Plan): readonly ChangeRecord[] => [
  ...after.promises.flatMap(({ id, changes }) =>
    freshRecords(itemById(before, 'promises', id)?.changes, changes),
  ),
  ...after.feedback.flatMap(({ id, earlier }) =>
    freshRecords(itemById(before, 'feedback', id)?.earlier, earlier),
  ),
];

/** Does `after` say otherwise than `before` what people were told with a promise? Then it says so in a record of its own. */
export const changesPromises = (before: Plan, after: Plan): boolean =>
  recordsBetween(before, after).length > 0;

/** Does it say so, and not why? */
export const changesPromisesUnexplained = (before: Plan, after: Plan): boolean =>
  recordsBetween(before, after).some(({ reason }) => !reason);
