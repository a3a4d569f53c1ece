import { engagementTypeById } from '../../guidance/look-up.js';
import type { PromiseRecord } from '../../plan/plan.js';
import { promisedType } from '../../promise/promised-type.js';
import type { Gap } from '../gap.js';
import { type Look, offers, standingPromises } from '../look.js';
import { nameOf, promiseFor } from '../naming.js';
import { gapUnless } from './gap.js';

/** What a public promise needs before communities see it. */
export const toShare = (look: Look): readonly Gap[] => [
  ...(['promises', 'organisation', 'contact'] as const).flatMap((name) =>
    gapUnless(look.plan[name], look, { id: name, name, paths: [[name]] }),
  ),
  ...standingPromises(look).flatMap((promise) => ofPromise(look, promise)),
  ...offers(look)
    .filter(({ promise, type }) => promise && type.id !== 'inform')
    .flatMap(({ activity, decision, type }) => {
      const values = { activity: nameOf(look, activity) };
      return [
        // Consult without a way to be heard is a finding of its own.
        ...gapUnless(type.id === 'consult' || activity.practice?.inputRoute, look, {
          id: `activities/${activity.id}/route`,
          name: 'route',
          values,
          paths: [['activities', activity.id, 'practice', 'inputRoute']],
        }),
        ...gapUnless(decision?.open?.length || decision?.fixed?.length, look, {
          id: `activities/${activity.id}/decision`,
          name: 'decision',
          values,
          paths: [
            decision ? ['decisions', decision.id] : ['activities', activity.id, 'decisionId'],
          ],
        }),
      ];
    }),
];

const ofPromise = (look: Look, promise: PromiseRecord): readonly Gap[] => [
  ...gapUnless(
    look.plan.activities.some(({ id }) => promise.activityIds.includes(id)),
    look,
    {
      id: `promises/${promise.id}/activities`,
      name: 'promiseActivities',
      paths: [['promises', promise.id, 'activityIds']],
    },
  ),
  ...gapUnless(engagementTypeById(look.guidance, promisedType(look.plan, promise)), look, {
    id: `promises/${promise.id}/type`,
    name: 'promiseType',
    values: { promise: promiseFor(look, promise) },
    paths: [['promises', promise.id, 'engagementType']],
  }),
];
