import type { Activity, Feedback } from '../../plan/plan.js';
import type { Look } from '../look.js';
import { audienceOf, nameOf, wordsOf } from '../naming.js';
import type { Rule, Sighting } from '../rule.js';

/** Expectations rest on days (L88, L135): they follow each other, and what is done lies behind. */
export const datesCannotBe: Rule = {
  id: 'dates-cannot-be',
  level: 'gap',
  leansOn: ['define-purpose.2', 'commit-to-feedback.1'],
  gates: ['share', 'start', 'close'],
  find: (look) => [
    ...look.plan.activities
      .filter(({ state }) => state !== 'stopped')
      .flatMap((activity) => ofActivity(look, activity)),
    ...look.plan.feedback.flatMap((feedback) => ofFeedback(look, feedback)),
  ],
};

function ofActivity(look: Look, activity: Activity): readonly Sighting[] {
  const { id, startsOn, endsOn, state } = activity;
  const { say, date } = wordsOf(look, 'dates-cannot-be');
  const isTurned = !!startsOn && !!endsOn && endsOn < startsOn;
  const isAhead = state === 'done' && !!startsOn && startsOn > look.today;
  if (!isTurned && !isAhead) return [];
  const values = {
    activity: nameOf(look, activity),
    starts: date(startsOn),
    ends: date(endsOn ?? ''),
  };
  return [
    {
      about: ['activities', id],
      message: say(isTurned ? 'messageTurned' : 'messageAhead', values),
      said: say('saidStarts', values),
      shows: say(isTurned ? 'showsTurned' : 'showsAhead', values),
      choices: [{ text: say('correctDates') }],
      paths: [
        ['activities', id, 'startsOn'],
        ['activities', id, isTurned ? 'endsOn' : 'state'],
      ],
      refs: ['define-purpose.2'],
      rests: [startsOn, endsOn, state],
    },
  ];
}

function ofFeedback(look: Look, feedback: Feedback): readonly Sighting[] {
  const { id, audience, deliveredOn } = feedback;
  if (!deliveredOn || deliveredOn <= look.today) return [];
  const { say, date } = wordsOf(look, 'dates-cannot-be');
  const values = { audience: audienceOf(look, audience), delivered: date(deliveredOn) };
  return [
    {
      about: ['feedback', id],
      message: say('messageFuture', values),
      said: say('saidDelivered', values),
      shows: say('showsFuture'),
      choices: [{ text: say('correctDates') }],
      paths: [['feedback', id, 'deliveredOn']],
      refs: ['commit-to-feedback.1'],
      rests: deliveredOn,
    },
  ];
}
