import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const late = {
  choosing: 'showsChoosing',
  delivering: 'showsDelivering',
  evaluating: 'showsEvaluating',
} as const;

const isLate = (stage: string | undefined): stage is keyof typeof late =>
  !!stage && Object.hasOwn(late, stage);

/** Co-produce partners with the public from developing alternatives on (L61). */
export const coProduceJoinedTooLate: Rule = {
  id: 'co-produce-joined-too-late',
  level: 'gap',
  leansOn: ['co-produce.aim'],
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      const stage = activity.practice?.stage;
      if (type.id !== 'co-produce' || !isLate(stage)) return [];
      const { say } = wordsOf(look, 'co-produce-joined-too-late');
      return [
        {
          about,
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say(late[stage]),
          choices: [
            {
              text: say('joinEarlier'),
              command: {
                type: 'activity.update',
                id: activity.id,
                changes: { practice: { ...activity.practice, stage: 'options' } },
              },
            },
            { text: say('nameAPart') },
            ...promiseInstead(look, offer, 'consult', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [offer.typePath, inActivity(offer, 'practice', 'stage')],
          refs: ['co-produce.aim'],
          rests: stage,
        },
      ];
    }),
};
