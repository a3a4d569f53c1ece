import type { ReportedThing } from '../messages/en-GB/changes.js';
import type { ListName, RecordName } from '../plan/lists.js';

/** The kinds of thing that a plan is made of, as a change report names them. */
export type EntityName = ReportedThing;

/** Where each kind stands in a plan, in the order of a report. */
export const places: readonly (readonly [EntityName, ListName | RecordName])[] = [
  ['community', 'communities'],
  ['decision', 'decisions'],
  ['activity', 'activities'],
  ['promise', 'promises'],
  ['feedback', 'feedback'],
  ['risk', 'risks'],
  ['later', 'later'],
  ['answer', 'answers'],
  ['judgement', 'judgements'],
  ['dismissal', 'dismissals'],
  ['version', 'versions'],
];
