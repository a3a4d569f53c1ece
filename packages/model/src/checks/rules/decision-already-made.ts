import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, quoted, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const ref: Readonly<Record<string, string>> = {
  consult: 'consult.aim',
  involve: 'involve.promise',
  'co-produce': 'co-produce.aim',
  'community-led': 'community-led.aim',
};

/** What people say informs, shapes or makes a decision (L49, L56, L61, L67), so it is still to be made. */
export const decisionAlreadyMade: Rule = {
  id: 'decision-already-made',
  level: 'gap',
  leansOn: Object.values(ref),
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const leansOn = Object.hasOwn(ref, type.id) ? ref[type.id] : undefined;
      if (!leansOn || !decision?.alreadyMade) return [];
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
            offer.typePath,
            inActivity(offer, 'decisionId'),
            ['decisions', decision.id, 'alreadyMade'],
          ],
          refs: [leansOn],
          rests: [type.id, decision.id, decision.text],
        },
      ];
    }),
};
