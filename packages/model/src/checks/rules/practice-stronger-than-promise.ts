import { identifyEngagementType } from '../../engagement/identify.js';
import { compareEngagementTypes } from '../../engagement/spectrum.js';
import { engagementTypeById } from '../../guidance/look-up.js';
import { inActivity, nameOf, offers, pathOfType, promiseInstead, saidBy } from '../look.js';
import type { Rule } from '../rule.js';

/** Consider opportunities to strengthen the offer (L33): the work may already do more than it promises. */
export const practiceStrongerThanPromise: Rule = {
  id: 'practice-stronger-than-promise',
  level: 'note',
  leansOn: ['engagement-model.2'],
  gates: [],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const { flow, stage, inputRoute } = activity.practice ?? {};
      const practice = {
        decision: decision?.madeBy,
        flow,
        stage,
        route: inputRoute?.trim() ? ('clear' as const) : undefined,
      };
      const seen = identifyEngagementType(practice, look.guidance.engagementTypes);
      const found = engagementTypeById(look.guidance, seen.type ?? undefined);
      if (!found || seen.conflicts.length > 0) return [];
      if (compareEngagementTypes(look.guidance, found.id, type.id) <= 0) return [];
      return [
        {
          about,
          message: `${nameOf(activity)} promises ${type.name}, and its practice looks like ${found.name}.`,
          said: saidBy(offer),
          shows: `What is planned fits ${saidBy({ type: found })}.`,
          choices: [
            ...promiseInstead(
              look,
              offer,
              found.id,
              (name) => `Offer the stronger promise: ${name}`,
            ),
            { text: `Keep the promise of ${type.name}, and note why it is the safer one to give` },
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice')],
          refs: ['engagement-model.2'],
          rests: [type.id, practice],
        },
      ];
    }),
};
