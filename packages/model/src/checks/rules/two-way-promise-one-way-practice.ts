import { inActivity, nameOf, offers, pathOfType, promiseInstead } from '../look.js';
import type { Rule } from '../rule.js';

const fitting = { out: 'inform', in: 'consult' } as const;

/** Involve, Co-produce and Community-Led communicate both ways (L57, L63, L69). */
export const twoWayPromiseOneWayPractice: Rule = {
  id: 'two-way-promise-one-way-practice',
  level: 'gap',
  leansOn: ['involve.communication', 'co-produce.communication', 'community-led.communication'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      const flow = activity.practice?.flow;
      if (!/^(involve|co-produce|community-led)$/.test(type.id)) return [];
      if (flow !== 'out' && flow !== 'in') return [];
      return [
        {
          about,
          message: `${nameOf(activity)} promises two-way communication, and the plan goes one way.`,
          said: `${type.name} communicates “${type.communication.text}”.`,
          shows:
            flow === 'out'
              ? 'Communication goes from the organisation to communities only.'
              : 'Communication goes from communities to the organisation only.',
          choices: [
            {
              text: 'Plan for communication both ways',
              command: {
                type: 'activity.update',
                id: activity.id,
                changes: { practice: { ...activity.practice, flow: 'both' } },
              },
            },
            ...promiseInstead(
              look,
              offer,
              fitting[flow],
              (name) => `Promise ${name}, and say why it fits this work`,
            ),
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice', 'flow')],
          refs: [`${type.id}.communication`],
          rests: [type.id, flow],
        },
      ];
    }),
};
