import { adviceFor } from '../../guidance/look-up.js';
import { inActivity, offers } from '../look.js';
import { nameOf, wordsOf } from '../naming.js';
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
      // Nothing is stronger than what communities decide.
      if (type.id === 'community-led' || activity.strengthening?.considered) return [];
      if (advice.length === 0) return [];
      const command = {
        type: 'activity.update',
        id: activity.id,
        changes: { strengthening: { ...activity.strengthening, considered: true } },
      } as const;
      const { say } = wordsOf(look, 'strengthening-not-considered');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: say('said', { type: type.name }),
          shows: say('shows'),
          choices: [
            { text: say('recordConsidered'), command },
            ...(type.id === 'consult' ? [{ text: say('coProducePart') }] : []),
          ],
          paths: [offer.typePath, inActivity(offer, 'strengthening')],
          refs: ['engagement-model.2'],
          rests: type.id,
        },
      ];
    }),
};
