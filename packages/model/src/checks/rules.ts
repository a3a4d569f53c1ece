import type { Rule } from './rule.js';
import { coProduceJoinedTooLate } from './rules/co-produce-joined-too-late.js';
import { communityLedOrganisationDecides } from './rules/community-led-organisation-decides.js';
import { communityWithoutActivity } from './rules/community-without-activity.js';
import { consultWithoutRoute } from './rules/consult-without-route.js';
import { decisionAlreadyMade } from './rules/decision-already-made.js';
import { feedbackNotPlanned } from './rules/feedback-not-planned.js';
import { feedbackOverdue } from './rules/feedback-overdue.js';
import { fixedLimitsClashWithPromise } from './rules/fixed-limits-clash-with-promise.js';
import { listeningUnconfirmed } from './rules/listening-unconfirmed.js';
import { nothingChanged } from './rules/nothing-changed.js';
import { practiceStrongerThanPromise } from './rules/practice-stronger-than-promise.js';
import { promiseLoweredUntold } from './rules/promise-lowered-untold.js';
import { promiseShownLate } from './rules/promise-shown-late.js';
import { strengtheningNotConsidered } from './rules/strengthening-not-considered.js';
import { timeNotValued } from './rules/time-not-valued.js';
import { twoWayPromiseOneWayPractice } from './rules/two-way-promise-one-way-practice.js';
import { typeDiffersFromPromise } from './rules/type-differs-from-promise.js';

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  twoWayPromiseOneWayPractice,
  coProduceJoinedTooLate,
  decisionAlreadyMade,
  communityLedOrganisationDecides,
  fixedLimitsClashWithPromise,
  consultWithoutRoute,
  feedbackOverdue,
  feedbackNotPlanned,
  promiseShownLate,
  promiseLoweredUntold,
  typeDiffersFromPromise,
  communityWithoutActivity,
  timeNotValued,
  listeningUnconfirmed,
  nothingChanged,
  practiceStrongerThanPromise,
  strengtheningNotConsidered,
];
