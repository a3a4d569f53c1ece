import { inActivity, nameOf, offers, pathOfType, promiseInstead, saidBy } from '../look.js';
import type { Rule } from '../rule.js';

const joining: Readonly<Record<string, string>> = {
  choosing: 'People join when an option is being chosen.',
  delivering: 'People join when the work is under way.',
  evaluating: 'People join when the work is being looked back on.',
};

/** Co-produce partners with the public from developing alternatives on (L61). */
export const coProduceJoinedTooLate: Rule = {
  id: 'co-produce-joined-too-late',
  level: 'gap',
  leansOn: ['co-produce.aim'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      const stage = activity.practice?.stage ?? '';
      const shows = joining[stage];
      if (type.id !== 'co-produce' || !shows) return [];
      return [
        {
          about,
          message: `${nameOf(activity)} promises to develop options together, and people join later.`,
          said: saidBy(offer),
          shows,
          choices: [
            {
              text: 'Bring people in while options are worked out',
              command: {
                type: 'activity.update',
                id: activity.id,
                changes: { practice: { ...activity.practice, stage: 'options' } },
              },
            },
            { text: 'Name a part that is still open, and co-produce that part' },
            ...promiseInstead(
              look,
              offer,
              'consult',
              (name) => `Promise ${name} for the part that is left`,
            ),
          ],
          paths: [pathOfType(offer), inActivity(offer, 'practice', 'stage')],
          refs: ['co-produce.aim'],
          rests: stage,
        },
      ];
    }),
};
