import { inActivity, nameOf, offers, pathOfType, promiseInstead } from '../look.js';
import type { Rule } from '../rule.js';

/** Consult asks for feedback “via clearly defined channels” (L49). */
export const consultWithoutRoute: Rule = {
  id: 'consult-without-route',
  level: 'gap',
  leansOn: ['consult.aim'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      if (type.id !== 'consult' || activity.practice?.inputRoute?.trim()) return [];
      return [
        {
          about,
          message: `${nameOf(activity)} promises to hear people, and no way to be heard is set.`,
          said: `${type.name} aims “${type.aim}”.`,
          shows: 'The plan does not say how people can take part or be heard.',
          choices: [
            { text: 'Say how people can be heard, and in which languages and formats' },
            ...promiseInstead(
              look,
              offer,
              'inform',
              (name) => `Promise ${name}, if nobody is asked`,
            ),
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice', 'inputRoute')],
          refs: ['consult.aim'],
          rests: 'no route',
        },
      ];
    }),
};
