import type { Activity } from '../../plan/plan.js';
import { offering, planOf, type RuleCases } from '../checks.fixtures.js';

/** One promise for activities of these types. */
const covering = (promised: string | undefined, ...types: readonly (string | undefined)[]) =>
  planOf({
    activities: types.map(
      (engagementType, index): Activity => ({
        id: `a${index}`,
        name: `Work ${index + 1}`,
        ...(engagementType && { engagementType }),
      }),
    ),
    promises: [
      {
        id: 'p1',
        activityIds: types.map((_, index) => `a${index}`),
        ...(promised && { engagementType: promised, madeOn: '2026-06-01' }),
      },
    ],
  });

export const cases: RuleCases = {
  fires: {
    'the activity got another type after the promise was made': covering('co-produce', 'consult'),
    'all its activities are of another type': covering('inform', 'involve', 'involve'),
    'one of two activities is of another type': covering('consult', 'consult', 'inform'),
    'a draft covers activities of different types': covering(undefined, 'consult', 'inform'),
    'a draft of another type than its activity': offering('consult', { engagementType: 'inform' }),
  },
  silent: {
    'both say the same': covering('consult', 'consult'),
    'a draft follows its activities': covering(undefined, 'involve', 'involve'),
    'an activity has no type of its own': covering('consult', undefined, 'consult'),
    'the activity was stopped': offering('consult', { engagementType: 'inform', state: 'stopped' }),
    'the promise was taken back': offering('consult', { engagementType: 'inform' }, undefined, {
      madeOn: '2026-06-01',
      withdrawnOn: '2026-06-02',
    }),
    'the type is of another guidance': offering('consult', { engagementType: 'empower' }),
    'nothing is promised yet': covering(undefined, undefined),
  },
};
