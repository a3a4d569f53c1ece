import { hasWords } from '../../has-words.js';
import { offers, promiseInstead } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Co-produce promises to incorporate recommendations fully (L62). Fixed points limit that. */
export const fixedLimitsClashWithPromise: Rule = {
  id: 'fixed-limits-clash-with-promise',
  level: 'gap',
  leansOn: ['co-produce.promise'],
  gates: ['share'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const fixed = decision?.fixed?.filter(({ text }) => hasWords(text)) ?? [];
      if (type.id !== 'co-produce' || !decision || fixed.length === 0) return [];
      const { say } = wordsOf(look, 'fixed-limits-clash-with-promise');
      const unexplained = fixed.filter(({ reason }) => !hasWords(reason));
      return [
        {
          about,
          // A limit with its reason beside it is open to people. It still limits the promise.
          level: unexplained.length > 0 ? 'gap' : 'note',
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say('shows', {
            points: fixed.map(({ text }) => text).join(look.words.say('pointSeparator')),
          }),
          choices: [
            ...(unexplained.length > 0 ? [{ text: say('giveReasons') }] : []),
            { text: say('sayWhichAreFixed') },
            { text: say('askWhoFixed') },
            ...promiseInstead(look, offer, 'involve', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [offer.typePath, ['decisions', decision.id, 'fixed']],
          refs: ['co-produce.promise'],
          rests: [decision.id, fixed],
        },
      ];
    }),
};
