import type { Rule } from './rule.js';
import { activityWithoutCommunity } from './rules/activity-without-community.js';
import { coProduceJoinedTooLate } from './rules/co-produce-joined-too-late.js';
import { coProduceOrganisationDecides } from './rules/co-produce-organisation-decides.js';
import { communityAskedOften } from './rules/community-asked-often.js';
import { communityLedOrganisationDecides } from './rules/community-led-organisation-decides.js';
import { communityWithoutActivity } from './rules/community-without-activity.js';
import { consultWithoutRoute } from './rules/consult-without-route.js';
import { datesCannotBe } from './rules/dates-cannot-be.js';
import { decisionAlreadyMade } from './rules/decision-already-made.js';
import { dissentingView } from './rules/dissenting-view.js';
import { feedbackDoneWithoutDay } from './rules/feedback-done-without-day.js';
import { feedbackNotPlanned } from './rules/feedback-not-planned.js';
import { feedbackOutOfTime } from './rules/feedback-out-of-time.js';
import { feedbackOverdue } from './rules/feedback-overdue.js';
import { fixedLimitsClashWithPromise } from './rules/fixed-limits-clash-with-promise.js';
import { joinedAtTheEnd } from './rules/joined-at-the-end.js';
import { listeningUnconfirmed } from './rules/listening-unconfirmed.js';
import { needsNotRecorded } from './rules/needs-not-recorded.js';
import { nothingChanged } from './rules/nothing-changed.js';
import { nothingOpen } from './rules/nothing-open.js';
import { paymentRefused } from './rules/payment-refused.js';
import { practiceStrongerThanPromise } from './rules/practice-stronger-than-promise.js';
import { promiseLoweredUntold } from './rules/promise-lowered-untold.js';
import { promiseShownLate } from './rules/promise-shown-late.js';
import { reviewOverdue } from './rules/review-overdue.js';
import { riskHappened } from './rules/risk-happened.js';
import { strengtheningNotConsidered } from './rules/strengthening-not-considered.js';
import { timeNotValued } from './rules/time-not-valued.js';
import { twoWayPromiseOneWayPractice } from './rules/two-way-promise-one-way-practice.js';
import { typeDiffersFromPromise } from './rules/type-differs-from-promise.js';

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  twoWayPromiseOneWayPractice,
  coProduceJoinedTooLate,
  joinedAtTheEnd,
  decisionAlreadyMade,
  nothingOpen,
  coProduceOrganisationDecides,
  communityLedOrganisationDecides,
  fixedLimitsClashWithPromise,
  consultWithoutRoute,
  datesCannotBe,
  feedbackOverdue,
  feedbackNotPlanned,
  feedbackOutOfTime,
  feedbackDoneWithoutDay,
  promiseShownLate,
  promiseLoweredUntold,
  typeDiffersFromPromise,
  communityWithoutActivity,
  activityWithoutCommunity,
  needsNotRecorded,
  communityAskedOften,
  timeNotValued,
  paymentRefused,
  listeningUnconfirmed,
  riskHappened,
  dissentingView,
  reviewOverdue,
  nothingChanged,
  practiceStrongerThanPromise,
  strengtheningNotConsidered,
];
