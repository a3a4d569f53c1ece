import { identifyEngagementType } from '../../engagement/identify.js';
import { compareEngagementTypes } from '../../engagement/spectrum.js';
import { engagementTypeById } from '../../guidance/look-up.js';
import { inActivity, offers, pathOfType, promiseInstead } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
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
      const { say } = wordsOf(look, 'practice-stronger-than-promise');
      return [
        {
          about,
          message: say('message', {
            activity: nameOf(look, activity),
            type: type.name,
            found: found.name,
          }),
          said: saidBy(look, offer),
          shows: say('shows', { found: found.name, promise: found.promise }),
          choices: [
            ...promiseInstead(look, offer, found.id, (to) => say('promiseInstead', { type: to })),
            { text: say('keepPromise', { type: type.name }) },
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice')],
          refs: ['engagement-model.2'],
          rests: [type.id, practice],
        },
      ];
    }),
};
