import type { RuleCases } from './checks.fixtures.js';
import type { RuleId } from './rule-ids.js';
import { cases as activityWithoutCommunity } from './rules/activity-without-community.fixtures.js';
import { cases as coProduceJoinedTooLate } from './rules/co-produce-joined-too-late.fixtures.js';
import { cases as coProduceOrganisationDecides } from './rules/co-produce-organisation-decides.fixtures.js';
import { cases as communityAskedOften } from './rules/community-asked-often.fixtures.js';
import { cases as communityLedOrganisationDecides } from './rules/community-led-organisation-decides.fixtures.js';
import { cases as communityWithoutActivity } from './rules/community-without-activity.fixtures.js';
import { cases as consultWithoutRoute } from './rules/consult-without-route.fixtures.js';
import { cases as datesCannotBe } from './rules/dates-cannot-be.fixtures.js';
import { cases as decisionAlreadyMade } from './rules/decision-already-made.fixtures.js';
import { cases as dissentingView } from './rules/dissenting-view.fixtures.js';
import { cases as feedbackDoneWithoutDay } from './rules/feedback-done-without-day.fixtures.js';
import { cases as feedbackNotPlanned } from './rules/feedback-not-planned.fixtures.js';
import { cases as feedbackOutOfTime } from './rules/feedback-out-of-time.fixtures.js';
import { cases as feedbackOverdue } from './rules/feedback-overdue.fixtures.js';
import { cases as fixedLimitsClashWithPromise } from './rules/fixed-limits-clash-with-promise.fixtures.js';
import { cases as joinedAtTheEnd } from './rules/joined-at-the-end.fixtures.js';
import { cases as listeningUnconfirmed } from './rules/listening-unconfirmed.fixtures.js';
import { cases as needsNotRecorded } from './rules/needs-not-recorded.fixtures.js';
import { cases as nothingChanged } from './rules/nothing-changed.fixtures.js';
import { cases as nothingOpen } from './rules/nothing-open.fixtures.js';
import { cases as paymentRefused } from './rules/payment-refused.fixtures.js';
import { cases as practiceStrongerThanPromise } from './rules/practice-stronger-than-promise.fixtures.js';
import { cases as promiseLoweredUntold } from './rules/promise-lowered-untold.fixtures.js';
import { cases as promiseShownLate } from './rules/promise-shown-late.fixtures.js';
import { cases as reviewOverdue } from './rules/review-overdue.fixtures.js';
import { cases as riskHappened } from './rules/risk-happened.fixtures.js';
import { cases as strengtheningNotConsidered } from './rules/strengthening-not-considered.fixtures.js';
import { cases as timeNotValued } from './rules/time-not-valued.fixtures.js';
import { cases as twoWayPromiseOneWayPractice } from './rules/two-way-promise-one-way-practice.fixtures.js';
import { cases as typeDiffersFromPromise } from './rules/type-differs-from-promise.fixtures.js';

/** What every rule fires on and is silent on. A rule without fixtures is a type error. */
export const ruleCases: Readonly<Record<RuleId, RuleCases>> = {
  'two-way-promise-one-way-practice': twoWayPromiseOneWayPractice,
  'co-produce-joined-too-late': coProduceJoinedTooLate,
  'joined-at-the-end': joinedAtTheEnd,
  'decision-already-made': decisionAlreadyMade,
  'nothing-open': nothingOpen,
  'co-produce-organisation-decides': coProduceOrganisationDecides,
  'community-led-organisation-decides': communityLedOrganisationDecides,
  'fixed-limits-clash-with-promise': fixedLimitsClashWithPromise,
  'consult-without-route': consultWithoutRoute,
  'dates-cannot-be': datesCannotBe,
  'feedback-overdue': feedbackOverdue,
  'feedback-not-planned': feedbackNotPlanned,
  'feedback-out-of-time': feedbackOutOfTime,
  'feedback-done-without-day': feedbackDoneWithoutDay,
  'promise-shown-late': promiseShownLate,
  'promise-lowered-untold': promiseLoweredUntold,
  'type-differs-from-promise': typeDiffersFromPromise,
  'community-without-activity': communityWithoutActivity,
  'activity-without-community': activityWithoutCommunity,
  'needs-not-recorded': needsNotRecorded,
  'community-asked-often': communityAskedOften,
  'time-not-valued': timeNotValued,
  'payment-refused': paymentRefused,
  'listening-unconfirmed': listeningUnconfirmed,
  'risk-happened': riskHappened,
  'dissenting-view': dissentingView,
  'review-overdue': reviewOverdue,
  'nothing-changed': nothingChanged,
  'practice-stronger-than-promise': practiceStrongerThanPromise,
  'strengthening-not-considered': strengtheningNotConsidered,
};
