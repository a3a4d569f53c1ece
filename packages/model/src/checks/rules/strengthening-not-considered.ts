import { adviceFor } from '../../guidance/look-up.js';
import { inActivity, nameOf, offers, pathOfType } from '../look.js';
import type { Rule } from '../rule.js';

/** Practitioners should consider opportunities to strengthen the partnership offer (L33). */
export const strengtheningNotConsidered: Rule = {
  id: 'strengthening-not-considered',
  level: 'note',
  leansOn: ['engagement-model.2'],
  gates: [],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      const advice = adviceFor(look.guidance, type.id);
      if (activity.strengthening?.considered || advice.length === 0) return [];
      const command = {
        type: 'activity.update',
        id: activity.id,
        changes: { strengthening: { ...activity.strengthening, considered: true } },
      } as const;
      return [
        {
          about,
          message: `For ${nameOf(activity)} it is not recorded whether the offer could be strengthened.`,
          said: `${type.name} is offered.`,
          shows: 'No thought on strengthening the offer is recorded.',
          choices: [
            { text: 'Record that it was considered, then add what was chosen and why', command },
            ...(type.id === 'consult'
              ? [{ text: 'Co-produce a part, such as the materials or the way people are asked' }]
              : []),
          ],
          paths: [pathOfType(offer), inActivity(offer, 'strengthening')],
          refs: ['engagement-model.2'],
          rests: type.id,
        },
      ];
    }),
};
