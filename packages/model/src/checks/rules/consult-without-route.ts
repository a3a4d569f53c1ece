import { inActivity, offers, pathOfType, promiseInstead } from '../look.js';
import { nameOf, wordsOf } from '../naming.js';
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
      const { say } = wordsOf(look, 'consult-without-route');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: say('said', { type: type.name, aim: type.aim }),
          shows: say('shows'),
          choices: [
            { text: say('sayHow') },
            ...promiseInstead(look, offer, 'inform', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice', 'inputRoute')],
          refs: ['consult.aim'],
          rests: 'no route',
        },
      ];
    }),
};
