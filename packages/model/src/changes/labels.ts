import type { RecordName } from '../plan/fields.js';
import type { ListName } from '../plan/lists.js';

/** The kinds of thing that a plan is made of, as a change report names them. */
export type EntityName =
  | 'plan'
  | 'community'
  | 'activity'
  | 'decision'
  | 'promise'
  | 'feedback'
  | 'risk'
  | 'answer'
  | 'judgement'
  | 'dismissal'
  | 'version';

/** Where each kind stands in a plan, in the order of a report. */
export const places: readonly (readonly [EntityName, ListName | RecordName])[] = [
  ['community', 'communities'],
  ['decision', 'decisions'],
  ['activity', 'activities'],
  ['promise', 'promises'],
  ['feedback', 'feedback'],
  ['risk', 'risks'],
  ['answer', 'answers'],
  ['judgement', 'judgements'],
  ['dismissal', 'dismissals'],
  ['version', 'versions'],
];

/** Labels for the fields whose names do not read as words. */
const labels: Readonly<Record<string, string>> = {
  accessNeeds: 'access needs',
  activityIds: 'activities',
  alreadyMade: 'is already made',
  checkAgain: 'to be checked again',
  communityIds: 'communities',
  communityView: 'what communities say of it',
  decided: 'what was decided',
  decisionId: 'decision',
  deliveredOn: 'delivered on',
  dueOn: 'due on',
  earlier: 'what was said before',
  endsOn: 'ends on',
  engagementType: 'type of engagement',
  fixed: 'what is fixed',
  heard: 'what was heard',
  how: 'how people hear back',
  howChosen: 'how partners were chosen',
  localExplanation: 'our own words',
  madeBy: 'who makes it',
  madeOn: 'made on',
  nextReviewOn: 'next review on',
  notYetReached: 'who is not reached yet',
  open: 'what is open',
  possibleDelay: 'possible delay',
  promiseId: 'promise',
  safetyNeeds: 'safety needs',
  shownWhere: 'where it is shown',
  startsOn: 'starts on',
  whyPrioritised: 'why it is prioritised',
};

/** A field in words: its own label, or its name with the capitals taken apart. */
export const labelOf = (field: string): string =>
  Object.hasOwn(labels, field)
    ? (labels[field] as string)
    : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
