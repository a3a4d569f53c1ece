import { hasWords } from '../../has-words.js';
import { offers, promiseInstead } from '../look.js';
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
      const isFixed = fixed.some((point) => hasWords(point.text)) && !open.some(hasWords);
      const isTheirs = madeBy !== 'organisation' && madeBy !== 'shared';
      if (isTheirs && !isFixed) return [];
      const { say } = wordsOf(look, 'community-led-organisation-decides');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: isTheirs
            ? say('showsFixed', { decision: quoted(look, text, say('theDecision')) })
            : say(madeBy === 'shared' ? 'showsShared' : 'showsOrganisation', {
                decision: quoted(look, text, say('thatItFeedsInto')),
              }),
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
            offer.typePath,
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
