import { planOf, type RuleCases } from '../checks.fixtures.js';

const meantFor = (communityIds?: readonly string[], state?: 'stopped') =>
  planOf({
    communities: [{ id: 'c1', name: 'Boat families' }],
    activities: [
      { id: 'a1', name: 'Visits', ...(communityIds && { communityIds }), ...(state && { state }) },
    ],
  });

export const cases: RuleCases = {
  fires: {
    'for nobody': meantFor(),
    'an empty list': meantFor([]),
    'for a community that is gone': meantFor(['gone']),
  },
  silent: {
    'for a community': meantFor(['c1']),
    'for one that is gone and one that is there': meantFor(['gone', 'c1']),
    stopped: meantFor(undefined, 'stopped'),
    'no activity': planOf({}),
  },
};
