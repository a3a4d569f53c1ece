import { offering, planOf, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'nothing recorded': offering('consult'),
    'considered is not ticked': offering('involve', { strengthening: { choice: 'Maybe' } }),
  },
  silent: {
    'community-led': offering('community-led'),
    considered: offering('consult', { strengthening: { considered: true, choice: 'Materials' } }),
    'no type chosen yet': planOf({ activities: [{ id: 'a1', name: 'Leaflets' }] }),
  },
};
