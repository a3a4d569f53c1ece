import { hasWords } from '../../has-words.js';
import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, quoted, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const ref: Readonly<Record<string, string>> = {
  consult: 'consult.aim',
  involve: 'involve.promise',
  'co-produce': 'co-produce.aim',
};

/** People are promised that what they say counts (L49, L56, L61). So something is open to it. */
export const nothingOpen: Rule = {
  id: 'nothing-open',
  level: 'gap',
  leansOn: Object.values(ref),
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const leansOn = Object.hasOwn(ref, type.id) ? ref[type.id] : undefined;
      const { id = '', text, open = [], fixed = [] } = decision ?? {};
      const points = fixed.filter((point) => hasWords(point.text));
      // Where nothing is fixed either, the decision is not described yet: that is a gap of its own.
      if (!leansOn || open.some(hasWords) || points.length === 0) return [];
      const { say } = wordsOf(look, 'nothing-open');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say('shows', { decision: quoted(look, text, say('theDecision')) }),
          choices: [
            { text: say('listWhatIsOpen') },
            { text: say('askWhoFixed') },
            ...promiseInstead(look, offer, 'inform', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [
            offer.typePath,
            inActivity(offer, 'decisionId'),
            ['decisions', id, 'open'],
            ['decisions', id, 'fixed'],
          ],
          refs: [leansOn],
          rests: [type.id, id, points],
        },
      ];
    }),
};
