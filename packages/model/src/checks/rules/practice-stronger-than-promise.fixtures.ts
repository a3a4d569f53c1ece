import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'inform, and people shape options': offering(
      'inform',
      { practice: { flow: 'both', stage: 'options' } },
      { madeBy: 'organisation' },
    ),
    'consult, and the decision is shared': offering(
      'consult',
      { practice: { flow: 'both', stage: 'framing' } },
      { madeBy: 'shared' },
    ),
    'involve, and communities decide': offering(
      'involve',
      { practice: { flow: 'community-led' } },
      { madeBy: 'community' },
    ),
  },
  silent: {
    'inform with a line for questions': offering(
      'inform',
      { practice: { flow: 'both', inputRoute: 'Questions by phone, all day' } },
      { madeBy: 'organisation' },
    ),
    'inform with a line for questions, as it is delivered': offering(
      'inform',
      { practice: { flow: 'in', stage: 'delivering', inputRoute: 'A helpline' } },
      { madeBy: 'organisation' },
    ),
    'one fact alone': offering('inform', {}, { madeBy: 'community' }),
    'practice as promised': offering(
      'co-produce',
      { practice: { flow: 'both', stage: 'framing' } },
      { madeBy: 'shared' },
    ),
    'practice that does less': offering(
      'community-led',
      { practice: { flow: 'in', inputRoute: 'A form' } },
      { madeBy: 'organisation' },
    ),
    'too little to go by': offering('inform', { practice: { flow: 'both' } }),
  },
};
