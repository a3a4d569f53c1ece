import { offers, pathOfType, promiseInstead } from '../look.js';
import { nameOf, quoted, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Community-Led places the final decision in the hands of communities (L67, L68). */
export const communityLedOrganisationDecides: Rule = {
  id: 'community-led-organisation-decides',
  level: 'gap',
  leansOn: ['community-led.aim', 'community-led.promise'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      if (type.id !== 'community-led' || !decision) return [];
      const { id, text, madeBy, fixed = [], open = [] } = decision;
      const isFixed = fixed.length > 0 && open.length === 0;
      if (madeBy !== 'organisation' && !isFixed) return [];
      const { say } = wordsOf(look, 'community-led-organisation-decides');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows:
            madeBy === 'organisation'
              ? say('showsOrganisation', { decision: quoted(look, text, say('thatItFeedsInto')) })
              : say('showsFixed', { decision: quoted(look, text, say('theDecision')) }),
          choices: [
            ...(isFixed
              ? []
              : [
                  {
                    text: say('placeWithCommunities'),
                    command: { type: 'decision.update', id, changes: { madeBy: 'community' } },
                  } as const,
                ]),
            { text: say('listWhatIsOpen') },
            ...promiseInstead(
              look,
              offer,
              madeBy === 'organisation' ? 'involve' : 'co-produce',
              (to) => say('promiseInstead', { type: to }),
            ),
          ],
          paths: [
            pathOfType(offer),
            ['decisions', id, 'madeBy'],
            ['decisions', id, 'fixed'],
            ['decisions', id, 'open'],
          ],
          refs: ['community-led.aim', 'community-led.promise'],
          rests: [id, madeBy, fixed, open],
        },
      ];
    }),
};
