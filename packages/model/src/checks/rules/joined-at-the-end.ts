import { inActivity, offers, promiseInstead } from '../look.js';
import { nameOf, saidBy, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

const ref: Readonly<Record<string, string>> = {
  involve: 'involve.promise',
  'community-led': 'community-led.aim',
};

/** Involve aligns alternatives and Community-Led leaves the decision to communities (L56, L67): before it is made. */
export const joinedAtTheEnd: Rule = {
  id: 'joined-at-the-end',
  level: 'gap',
  leansOn: Object.values(ref),
  gates: ['share', 'start'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, about } = offer;
      const stage = activity.practice?.stage;
      const leansOn = Object.hasOwn(ref, type.id) ? ref[type.id] : undefined;
      if (!leansOn || (stage !== 'evaluating' && stage !== 'delivering')) return [];
      const isOver = stage === 'evaluating';
      const { say } = wordsOf(look, 'joined-at-the-end');
      return [
        {
          about,
          // Work that goes on can still be shaped. What is being evaluated cannot.
          level: isOver ? 'gap' : 'note',
          message: say('message', { activity: nameOf(look, activity) }),
          said: saidBy(look, offer),
          shows: say(isOver ? 'showsEvaluating' : 'showsDelivering'),
          choices: [
            {
              text: say('joinEarlier'),
              command: {
                type: 'activity.update',
                id: activity.id,
                changes: { practice: { ...activity.practice, stage: 'options' } },
              },
            },
            ...promiseInstead(look, offer, 'consult', (to) => say('promiseInstead', { type: to })),
          ],
          paths: [offer.typePath, inActivity(offer, 'practice', 'stage')],
          refs: [leansOn],
          rests: [type.id, stage],
        },
      ];
    }),
};
