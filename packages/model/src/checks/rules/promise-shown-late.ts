import type { IsoDate, Plan } from '../../plan/plan.js';
import { daysFrom } from '../days.js';
import { hasBegun, inActivity, offers } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Within these days a promise follows an incident at once. */
const soon = 6;

const urgent =
  /\b(?:incidents?|outbreaks?|emergenc\w+|exposures?|clusters?|contaminat\w+|evacuat\w+)\b/iu;

/** An incident says so, or its plan is made as the work begins. Planned work leaves a week for its promise. */
const isIncident = ({ title, summary, created }: Plan, startsOn: IsoDate): boolean =>
  urgent.test(`${title} ${summary ?? ''}`) || daysFrom(created, startsOn) < 7;

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
      const isSoon =
        isLate && isIncident(look.plan, startsOn) && daysFrom(startsOn, madeOn) <= soon;
      const { say, date } = wordsOf(look, 'promise-shown-late');
      const values = {
        activity: nameOf(look, activity),
        began: date(startsOn ?? ''),
        made: date(madeOn ?? ''),
      };
      const notMade = startsOn ? 'showsNotMade' : 'showsNoDates';
      const command = { type: 'promise.update', id, changes: { madeOn: look.today } } as const;
      return [
        {
          about,
          level: isSoon ? 'note' : 'gap',
          message: say(isLate ? 'messageLate' : 'messageNotMade', values),
          said: saidBy(look, offer),
          shows: say(isSoon ? 'showsSoon' : isLate ? 'showsLate' : notMade, values),
          choices: [
            ...(isLate ? [] : [{ text: say('showToday'), command }]),
            { text: say('askExpectations') },
            { text: say('correctDates') },
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
