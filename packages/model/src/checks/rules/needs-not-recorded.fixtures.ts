import type { Community } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const needing = (needs: Partial<Community>) =>
  planOf({ communities: [{ id: 'c1', name: 'Boat families', ...needs }] });

const accessNeeds = 'Spoken before written';
const safetyNeeds = 'Nobody from enforcement on the same day';

export const cases: RuleCases = {
  fires: {
    neither: needing({}),
    'access alone': needing({ accessNeeds }),
    'safety alone': needing({ safetyNeeds, accessNeeds: '' }),
    'both only hold a place': needing({ accessNeeds: 'TBC', safetyNeeds: 'None yet' }),
  },
  silent: {
    both: needing({ accessNeeds, safetyNeeds }),
    'no community': planOf({}),
  },
};
