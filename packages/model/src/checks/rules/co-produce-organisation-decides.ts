import { offers, promiseInstead } from '../look.js';
import { nameOf, quoted, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Co-produce partners with the public in every aspect of a decision (L61), the last word included. */
export const coProduceOrganisationDecides: Rule = {
  id: 'co-produce-organisation-decides',
  level: 'gap',
  leansOn: ['co-produce.aim', 'co-produce.promise'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      if (type.id !== 'co-produce' || decision?.madeBy !== 'organisation') return [];
      const { say } = wordsOf(look, 'co-produce-organisation-decides');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say('shows', { decision: quoted(look, decision.text, say('thatItFeedsInto')) }),
          choices: [
            {
              text: say('shareIt'),
              command: { type: 'decision.update', id: decision.id, changes: { madeBy: 'shared' } },
            },
            ...promiseInstead(look, offer, 'involve', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [offer.typePath, ['decisions', decision.id, 'madeBy']],
          refs: ['co-produce.aim', 'co-produce.promise'],
          rests: [decision.id, decision.text],
        },
      ];
    }),
};
