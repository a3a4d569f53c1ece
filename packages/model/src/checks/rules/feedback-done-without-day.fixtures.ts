import type { Feedback } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const recorded = (feedback: Partial<Feedback>) => ({
  ...offering('consult'),
  feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter', ...feedback }],
});

export const cases: RuleCases = {
  fires: {
    'done, and no day': recorded({ state: 'done' }),
    'done, and only the day that it was due': recorded({ state: 'done', dueOn: '2026-06-01' }),
  },
  silent: {
    'done on a day': recorded({ state: 'done', deliveredOn: '2026-06-01' }),
    planned: recorded({ dueOn: '2026-07-01' }),
    withdrawn: recorded({ state: 'withdrawn', reason: 'The work stopped' }),
  },
};
