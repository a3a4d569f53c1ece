import type { Activity } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const asking = (...activities: readonly Partial<Activity>[]) =>
  planOf({
    communities: [{ id: 'c1', name: 'Boat families' }],
    activities: activities.map((each, index) => ({
      id: `a${index}`,
      name: `Visit ${index}`,
      engagementType: 'consult',
      communityIds: ['c1'],
      ...each,
    })),
  });

const may = { startsOn: '2026-05-01', endsOn: '2026-05-31' };
const june = { startsOn: '2026-06-01', endsOn: '2026-06-30' };

export const cases: RuleCases = {
  fires: {
    'three times in one plan': asking({}, {}, {}),
    'three times, one after the other': asking(may, june, {
      startsOn: '2026-07-01',
      endsOn: '2026-07-31',
      engagementType: 'co-produce',
    }),
    'three times at once': asking(may, may, may),
    'four times': asking({}, {}, {}, { engagementType: 'involve' }),
    'twice at once': asking(may, { startsOn: '2026-05-20', endsOn: '2026-06-20' }),
  },
  silent: {
    'twice, one after the other': asking(may, june),
    'twice, on days that nobody has set': asking({}, may),
    'told three times': asking(
      { engagementType: 'inform' },
      { engagementType: 'inform' },
      { engagementType: 'inform' },
    ),
    'one of three was stopped': asking({}, {}, { state: 'stopped' }),
    'one of three is for others': asking({}, {}, { communityIds: ['c2'] }),
  },
};
