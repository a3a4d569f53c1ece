import { daysFrom } from '../days.js';
import { audienceOf, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** More than three months after the end, feedback shows people nothing that they still wait for. */
const tooLong = 92;

/** The same from its first day, where nobody has said when it ends. */
const tooLongFromStart = 365;

/** Timely feedback reinforces trust and shows impact (L133): it comes after people were heard, and not long after. */
export const feedbackOutOfTime: Rule = {
  id: 'feedback-out-of-time',
  level: 'gap',
  leansOn: ['commit-to-feedback.why', 'commit-to-feedback.1'],
  gates: ['share', 'start', 'close'],
  find: (look) =>
    look.plan.feedback.flatMap(({ id, promiseId, audience, state, dueOn, deliveredOn }) => {
      const on = deliveredOn ?? dueOn;
      const promise = look.plan.promises.find((each) => each.id === promiseId);
      if (!on || !promise || state === 'withdrawn') return [];
      const covered = look.plan.activities.filter(
        (each) => promise.activityIds.includes(each.id) && each.state !== 'stopped',
      );
      const begins = covered.flatMap(({ startsOn }) => startsOn ?? []).sort()[0];
      const ends = covered
        .flatMap(({ startsOn = '', endsOn }) => (endsOn && endsOn >= startsOn ? endsOn : []))
        .sort()
        .at(-1);
      const isBefore = !!begins && on < begins;
      const isLongAfter = ends
        ? daysFrom(ends, on) > tooLong
        : !!begins && daysFrom(begins, on) > tooLongFromStart;
      if (!isBefore && !isLongAfter) return [];
      const { say, date } = wordsOf(look, 'feedback-out-of-time');
      const values = {
        audience: audienceOf(look, audience),
        on: date(on),
        begins: date(begins ?? ''),
        ends: date(ends ?? ''),
      };
      return [
        {
          about: ['feedback', id],
          message: say(isBefore ? 'messageBefore' : 'messageAfter', values),
          said: say('said', values),
          shows: say(isBefore ? 'showsBefore' : ends ? 'showsAfter' : 'showsYear', values),
          choices: [
            { text: say(isBefore ? 'setLaterDay' : 'setEarlierDay') },
            { text: say('correctDates') },
          ],
          paths: [
            ['feedback', id, deliveredOn ? 'deliveredOn' : 'dueOn'],
            ...covered.map((each) => [
              'activities',
              each.id,
              isBefore || !ends ? 'startsOn' : 'endsOn',
            ]),
          ],
          refs: ['commit-to-feedback.why', 'commit-to-feedback.1'],
          rests: [on, begins, ends],
        },
      ];
    }),
};
