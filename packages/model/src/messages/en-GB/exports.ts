import type { RuleId } from '../../checks/rule-ids.js';
import { defineMessages, type MessagesLike } from '../message-set.js';
import { exportLabels } from './export-labels.js';

const rules = {
  'two-way-promise-one-way-practice': 'Two-way promise, one-way practice',
  'co-produce-joined-too-late': 'People join too late to co-produce',
  'joined-at-the-end': 'People join only at the end',
  'decision-already-made': 'Decision already made',
  'nothing-open': 'Nothing open',
  'co-produce-organisation-decides': 'Co-produced, but the organisation decides',
  'community-led-organisation-decides': 'Community-led, but the organisation decides',
  'fixed-limits-clash-with-promise': 'Fixed limits clash with the promise',
  'consult-without-route': 'Consulting without a way to be heard',
  'dates-cannot-be': 'Impossible dates',
  'feedback-overdue': 'Feedback overdue',
  'feedback-not-planned': 'Feedback not planned',
  'feedback-out-of-time': 'Feedback at the wrong time',
  'feedback-done-without-day': 'Feedback done, but no day recorded',
  'promise-shown-late': 'Promise shown late',
  'promise-lowered-untold': 'Promise lowered, people not told',
  'type-differs-from-promise': 'Type differs from the promise',
  'community-without-activity': 'Community without an activity',
  'activity-without-community': 'Activity without a community',
  'needs-not-recorded': 'Needs not recorded',
  'community-asked-often': 'Community asked often',
  'time-not-valued': 'People’s time not valued',
  'payment-refused': 'Payment refused',
  'listening-unconfirmed': 'Listening not confirmed',
  'risk-happened': 'Risk has happened',
  'dissenting-view': 'Dissenting view',
  'review-overdue': 'Review overdue',
  'nothing-changed': 'Nothing changed',
  'practice-stronger-than-promise': 'Practice stronger than the promise',
  'strengthening-not-considered': 'Strengthening not considered',
} satisfies Record<RuleId, string>;

const english = {
  labels: exportLabels,
  /** How a commitment to feed back or an answer stands, where that is computed and not picked. */
  values: { kept: 'Kept', late: 'Late', 'put-off': 'Put off' },
  /** Rules by name, over findings that were set aside. */
  rules,
  /** Stands between things that are listed on one line. */
  separator: ', ',

  planSubtitle: 'Plan of community engagement',
  questionCounts: {
    one: '{answered} of {total} answered, {count} does not apply',
    other: '{answered} of {total} answered, {count} do not apply',
  },
  guidanceVersion: '{id}, version {version}',
  otherGuidance:
    'This plan was made for another version of the guidance. The published words below are those of {id}, version {version}.',

  unnamed: 'Without a name',
  promiseFor: 'Promise for {activities}',
  noActivity: 'no activity yet',
  notChosen: 'Not chosen yet',
  notSet: 'Not set yet',
  changedOn: 'Changed on {date}',
  takenBack: 'Taken back',
  madeBefore: 'Until then: made on {date}',
  typeChanged: 'From {from} to {to}',
  coveredBefore: 'Until then for {activities}',
  coveredNow: 'Since then for {activities}',
  before: 'Before: {text}',
  toldOn: 'Community told on {date}',
  notTold: 'Community not told yet',
  feedback: 'Feedback',
  feedbackHow: 'Feedback: {how}',
  saidUntil: 'Said until {date}',
  forAudience: 'For {audience}',
  byDate: 'By {date}',

  standard: 'Standard {number}: {title}',
  whyItMatters: 'Why it matters',
  otherAnswers: 'Answers to questions of another version',
  wordsChanged: 'The words of the question have changed since.',
  noEvidence: '{judgement}, no evidence yet',
  agrees: 'They agree.',
  disagrees: 'They do not agree.',
  askedAbout: 'They were asked when it was judged “{judged}”.',
  howWellMet: 'How well it is met',

  youSaid: {
    title: 'You said, we did',
    done: 'What you said, and what came of it',
    ahead: 'What you will still hear',
    off: 'What was called off',
    said: 'You said',
    did: 'We did',
    why: 'Why',
    for: 'For',
    heardOn: 'You heard on',
    ask: 'Ask us',
    none: 'Nothing to report yet',
    noneText: 'We have not yet said how and by when you will hear back.',
  },

  setAside: 'Findings set aside',
  ruleAbout: '{rule}: {name}',

  sheetTitle: 'Questions to plan with',
  ourAnswer: 'Our answer:',

  changesTo: 'Changes to {title}',
  changeKinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  nothingChanged: 'Nothing has changed',
  sameText: 'Both plans say the same.',

  actionKinds: {
    question: 'Question',
    later: 'Answer later',
    feedback: 'Feedback',
    risk: 'Risk',
    review: 'Review',
  },
  checkAgain: 'Check again',
  feedBack: 'Feed back',
  feedBackHow: 'Feed back: {how}',
  feedBackTo: 'Feed back to {audience}',
  feedBackToHow: 'Feed back to {audience}: {how}',
  reviewPlan: 'Review the plan',
  reviewOf: 'Review the plan: {title}',
  inPlan: '{title}: {what}',
  answerIn: '{title}: answer “{what}”',
  /** What was put off, over the facts of it: `{what}`, `{about}`. */
  laterOf: '{what} ({about})',
  /** A day in the calendar that is no more. */
  cancelledDay: 'Cancelled: {summary}',
  source: 'Source',
};

/** What files for people say. */
export type ExportMessages = MessagesLike<typeof english>;

/** Files for people in English. */
export const exportMessages = defineMessages<ExportMessages>('exports', 'en-GB', english);
