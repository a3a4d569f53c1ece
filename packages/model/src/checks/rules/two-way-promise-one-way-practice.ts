import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, wordsOf } from '../naming.js';
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
      const { say } = wordsOf(look, 'two-way-promise-one-way-practice');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: say('said', { type: type.name, communication: type.communication.text }),
          shows: say(flow === 'out' ? 'showsOut' : 'showsIn'),
          choices: [
            {
              text: say('planBothWays'),
              command: {
                type: 'activity.update',
                id: activity.id,
                changes: { practice: { ...activity.practice, flow: 'both' } },
              },
            },
            ...promiseInstead(look, offer, fitting[flow], (to) =>
              say('promiseInstead', { type: to }),
            ),
          ],
          paths: [offer.typePath, inActivity(offer, 'practice', 'flow')],
          refs: [`${type.id}.communication`],
          rests: [type.id, flow],
        },
      ];
    }),
};
