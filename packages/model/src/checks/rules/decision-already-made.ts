import { inActivity, offers, pathOfType, promiseInstead } from '../look.js';
import { nameOf, quoted, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Co-produce and Community-Led are about decisions that are still to be made (L61, L67). */
export const decisionAlreadyMade: Rule = {
  id: 'decision-already-made',
  level: 'gap',
  leansOn: ['co-produce.aim', 'community-led.aim'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      if (!/^(co-produce|community-led)$/.test(type.id) || !decision?.alreadyMade) return [];
      const { say } = wordsOf(look, 'decision-already-made');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say('shows', { decision: quoted(look, decision.text, say('theDecision')) }),
          choices: [
            {
              text: say('openAgain'),
              command: {
                type: 'decision.update',
                id: decision.id,
                changes: { alreadyMade: false },
              },
            },
            { text: say('nameAnother') },
            ...promiseInstead(look, offer, 'inform', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [
            pathOfType(offer),
            inActivity(offer, 'decisionId'),
            ['decisions', decision.id, 'alreadyMade'],
          ],
          refs: [`${type.id}.aim`],
          rests: [type.id, decision.id, decision.text],
        },
      ];
    }),
};
