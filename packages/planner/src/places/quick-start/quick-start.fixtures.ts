import type { Plan } from '@engagement-kit/model';
import { smallPlan } from '../../../../react/src/plan/plans.fixtures.js';
import { storeOf } from '../in-plan.fixtures.js';

/** Nothing is said yet. */
export const empty = (): Plan => ({
  ...smallPlan(),
  organisation: undefined,
  contact: undefined,
  activities: [],
  promises: [],
  feedback: [],
  later: [],
});

/** The first steps are taken, and the answers point to a type. */
export const half = (): Plan => ({
  ...empty(),
  organisation: 'Borough of Example, public health team',
  decisions: [{ id: 'd1', text: '', madeBy: 'organisation' }],
  activities: [
    {
      id: 'a1',
      name: 'Choosing where and when clinics are held',
      decisionId: 'd1',
      practice: { flow: 'both', stage: 'options' },
    },
  ],
  promises: [{ id: 'p1', activityIds: ['a1'] }],
  feedback: [{ id: 'f1', promiseId: 'p1' }],
});

export const halfStore = () => storeOf(half());
