import { named, nameOf, offers, pathOfType, promiseInstead, saidBy } from '../look.js';
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
      return [
        {
          about,
          message: `${nameOf(activity)} promises that communities decide, and the plan says otherwise.`,
          said: saidBy(offer),
          shows:
            madeBy === 'organisation'
              ? `The organisation makes the decision ${named(text, 'that it feeds into')}.`
              : `For ${named(text, 'the decision')} points are fixed, and nothing is listed as open.`,
          choices: [
            ...(isFixed
              ? []
              : [
                  {
                    text: 'Place the final decision with communities',
                    command: { type: 'decision.update', id, changes: { madeBy: 'community' } },
                  } as const,
                ]),
            { text: 'List what communities can decide, and keep fixed points out of it' },
            ...promiseInstead(
              look,
              offer,
              madeBy === 'organisation' ? 'involve' : 'co-produce',
              (name) => `Promise ${name}, and say who decides`,
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
