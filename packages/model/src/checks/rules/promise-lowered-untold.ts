import { compareEngagementTypes } from '../../engagement/spectrum.js';
import type { EngagementType, Guidance } from '../../guidance/guidance.js';
import { engagementTypeById } from '../../guidance/look-up.js';
import { promisedType } from '../../promise/promised-type.js';
import { dayInWords } from '../day-in-words.js';
import { promiseFor } from '../look.js';
import type { Rule } from '../rule.js';

/** Clear words about the type manage expectations (L17). So people hear when less is offered than before. */
export const promiseLoweredUntold: Rule = {
  id: 'promise-lowered-untold',
  level: 'gap',
  leansOn: ['what-it-is.1'],
  gates: ['share', 'start', 'close'],
  find: ({ plan, guidance, today }) =>
    plan.promises.flatMap((promise) => {
      const { id, changes = [] } = promise;
      const promised = engagementTypeById(guidance, promisedType(plan, promise));
      return changes.flatMap(({ on, from, to, reason, communityToldOn }, index) => {
        const before = engagementTypeById(guidance, from?.engagementType);
        const now = engagementTypeById(guidance, to?.engagementType);
        if (communityToldOn || !before || !now) return [];
        // Also silent where as much is promised again: then nobody has less than they heard of.
        if ([now, promised ?? now].some((each) => atLeast(guidance, each, before))) return [];
        return [
          {
            about: ['promises', id, 'changes', `${index}`],
            message: `${promiseFor(plan, promise)} changed from ${before.name} to ${now.name}, and nobody is recorded as told.`,
            said: `Until ${dayInWords(on)}: ${before.name}: “${before.promise}”`,
            shows: `Since ${dayInWords(on)}: ${now.name}. ${reason ? `Reason: ${reason}` : 'No reason is recorded.'}`,
            choices: [
              {
                text: 'Tell the community why, and record today as the day',
                command: { type: 'promise.told', id, on: today },
              },
              {
                text: `Go back to ${before.name}`,
                command: { type: 'promise.change', id, changes: { engagementType: before.id } },
              },
            ],
            paths: [['promises', id, 'changes', index]],
            refs: ['what-it-is.1'],
            rests: [on, before.id, now.id],
          },
        ];
      });
    }),
};

const atLeast = (guidance: Guidance, one: EngagementType, other: EngagementType): boolean =>
  compareEngagementTypes(guidance, one.id, other.id) >= 0;
