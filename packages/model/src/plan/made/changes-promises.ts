import { itemById } from '../item.js';
import type { Plan } from '../plan.js';
import { freshRecords } from './records.js';

/** Does `after` say otherwise than `before` what people were told with a promise? Then it says so in a record of its own. */
export const changesPromises = (before: Plan, after: Plan): boolean =>
  after.promises.some(
    ({ id, changes }) =>
      freshRecords(itemById(before, 'promises', id)?.changes, changes).length > 0,
  ) ||
  after.feedback.some(
    ({ id, earlier }) =>
      freshRecords(itemById(before, 'feedback', id)?.earlier, earlier).length > 0,
  );
