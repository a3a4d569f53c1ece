import type { Risk } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const risking = (risk: Partial<Risk>) =>
  planOf({ risks: [{ id: 'r1', text: 'Supply runs short', ...risk }] });

export const cases: RuleCases = {
  fires: {
    'nothing was planned': risking({ state: 'happened' }),
    'something was planned': risking({ state: 'happened', mitigation: 'Announce dates late' }),
    'without words': risking({ state: 'happened', text: '' }),
  },
  silent: {
    open: risking({ state: 'open' }),
    managed: risking({ state: 'managed' }),
    closed: risking({ state: 'closed' }),
    'nothing said of it': risking({}),
  },
};
