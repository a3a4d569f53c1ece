import type { Feedback } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const owing = (feedback: Partial<Feedback>) => ({
  ...offering('consult'),
  feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter', dueOn: '2026-06-09', ...feedback }],
});

export const cases: RuleCases = {
  fires: {
    'the day has passed': owing({}),
    'the day has passed, planned': owing({ state: 'planned' }),
    'an earlier day has passed': owing({ dueOn: '2026-05-01' }),
    'the new day has passed as well': owing({ state: 'changed', reason: 'More answers came' }),
  },
  silent: {
    'the day is today': owing({ dueOn: '2026-06-10' }),
    'it was delivered': owing({ state: 'done' }),
    'it was delivered on a day': owing({ deliveredOn: '2026-06-01' }),
    'it was withdrawn': owing({ state: 'withdrawn', reason: 'The work stopped' }),
    'no day was set': { ...owing({}), feedback: [{ id: 'f1', promiseId: 'p1' }] },
  },
};
