import { dayInWords } from '../day-in-words.js';
import { hasBegun, inActivity, nameOf, offers, saidBy } from '../look.js';
import type { Rule } from '../rule.js';

/** The purpose is communicated to manage expectations (L88): before the work begins. */
export const promiseShownLate: Rule = {
  id: 'promise-shown-late',
  level: 'gap',
  leansOn: ['define-purpose.2'],
  gates: ['start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, promise, about } = offer;
      if (!promise) return [];
      const { id, madeOn } = promise;
      const { startsOn } = activity;
      const isLate = !!madeOn && !!startsOn && startsOn < madeOn;
      if (!isLate && (madeOn || !hasBegun(activity, look.today))) return [];
      const started = startsOn
        ? `The activity began on ${dayInWords(startsOn)}`
        : 'The activity has begun';
      const command = { type: 'promise.update', id, changes: { madeOn: look.today } } as const;
      return [
        {
          about,
          message: isLate
            ? `The promise for ${nameOf(activity)} was made after the activity began.`
            : `${nameOf(activity)} has begun, and its promise has not been made.`,
          said: saidBy(offer),
          shows: isLate
            ? `${started}, and the promise was made on ${dayInWords(madeOn)}.`
            : `${started}. The promise has no day on which it was made.`,
          choices: [
            ...(isLate ? [] : [{ text: 'Show the promise, and record today as its day', command }]),
            { text: 'Ask those who came early what they expected, and answer that' },
            { text: 'Correct the dates, if one of them is wrong' },
          ],
          paths: [
            ['promises', id, 'madeOn'],
            ['promises', id, 'shownWhere'],
            inActivity(offer, 'startsOn'),
          ],
          refs: ['define-purpose.2'],
          rests: [startsOn, madeOn],
        },
      ];
    }),
};
