import { inActivity, named, nameOf, offers, pathOfType, promiseInstead, saidBy } from '../look.js';
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
      return [
        {
          about,
          message: `${nameOf(activity)} promises a say in a decision that is already made.`,
          said: saidBy(offer),
          shows: `${named(decision.text, 'The decision')} is marked as already made.`,
          choices: [
            {
              text: 'Open the decision again',
              command: {
                type: 'decision.update',
                id: decision.id,
                changes: { alreadyMade: false },
              },
            },
            { text: 'Name another decision that people can still shape' },
            ...promiseInstead(look, offer, 'inform', (name) => `Promise ${name}, and say why`),
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
