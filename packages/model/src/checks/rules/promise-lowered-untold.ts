import { compareEngagementTypes } from '../../engagement/spectrum.js';
import type { EngagementType, Guidance } from '../../guidance/guidance.js';
import { engagementTypeById } from '../../guidance/look-up.js';
import { promisedType } from '../../promise/promised-type.js';
import { promiseFor, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Clear words about the type manage expectations (L17). So people hear when less is offered than before. */
export const promiseLoweredUntold: Rule = {
  id: 'promise-lowered-untold',
  level: 'gap',
  leansOn: ['what-it-is.1'],
  gates: ['share', 'start', 'close'],
  find: (look) =>
    look.plan.promises.flatMap((promise) => {
      const { plan, guidance, today } = look;
      const { say, date } = wordsOf(look, 'promise-lowered-untold');
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
            message: say('message', {
              promise: promiseFor(look, promise),
              before: before.name,
              now: now.name,
            }),
            said: say('said', {
              date: date(on),
              type: before.name,
              promise: before.promise,
            }),
            shows: say(reason ? 'shows' : 'showsNoReason', {
              date: date(on),
              type: now.name,
              reason: reason ?? '',
            }),
            choices: [
              {
                text: say('tellToday'),
                command: { type: 'promise.told', id, on: today },
              },
              {
                text: say('goBack', { type: before.name }),
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
