import { planOf, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'last year': planOf({ nextReviewOn: '2025-06-10', status: 'active' }),
    'five weeks ago': planOf({ nextReviewOn: '2026-05-06' }),
    yesterday: planOf({ nextReviewOn: '2026-06-09' }),
  },
  silent: {
    today: planOf({ nextReviewOn: '2026-06-10' }),
    'to come': planOf({ nextReviewOn: '2026-09-01' }),
    'no day': planOf({}),
    'of a plan that is closed': planOf({ nextReviewOn: '2025-06-10', status: 'closed' }),
  },
};
