import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'the organisation decides': offering('community-led', {}, { madeBy: 'organisation' }),
    'everything named is fixed': offering(
      'community-led',
      {},
      { madeBy: 'community', fixed: [{ text: 'The places' }] },
    ),
  },
  silent: {
    'the community decides': offering('community-led', {}, { madeBy: 'community' }),
    'the community decides within limits': offering(
      'community-led',
      {},
      { madeBy: 'community', open: ['The days'], fixed: [{ text: 'The budget' }] },
    ),
    'consult, and the organisation decides': offering('consult', {}, { madeBy: 'organisation' }),
  },
};
