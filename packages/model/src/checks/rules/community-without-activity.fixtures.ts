import type { Activity } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const listing = (...activities: readonly Partial<Activity>[]) =>
  planOf({
    communities: [{ id: 'c1', name: 'Boat families', whyPrioritised: 'Low uptake' }],
    activities: activities.map((each, index) => ({ id: `a${index}`, name: 'Visit', ...each })),
  });

export const cases: RuleCases = {
  fires: {
    'no activity at all': listing(),
    'an activity for nobody in particular': listing({}),
    'the only activity was stopped': listing({ communityIds: ['c1'], state: 'stopped' }),
  },
  silent: {
    'an activity for it': listing({ communityIds: ['c1'] }),
    'no community listed': planOf({}),
  },
};
