import { hasWords } from '../../has-words.js';
import { inActivity, offers, promiseInstead } from '../look.js';
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
      const { route, inputRoute } = activity.practice ?? {};
      if (type.id !== 'consult' || (hasWords(inputRoute) && route !== 'none')) return [];
      const { say } = wordsOf(look, 'consult-without-route');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: say('said', { type: type.name, aim: type.aim }),
          shows: say(route === 'none' ? 'showsNone' : 'shows'),
          choices: [
            { text: say('sayHow') },
            ...promiseInstead(look, offer, 'inform', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [
            offer.typePath,
            inActivity(offer, 'practice', 'inputRoute'),
            inActivity(offer, 'practice', 'route'),
          ],
          refs: ['consult.aim'],
          rests: route === 'none' ? route : 'no route',
        },
      ];
    }),
};
