import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'both decide': offering('community-led', {}, { madeBy: 'shared' }),
    'what is open only holds a place': offering(
      'community-led',
      {},
      { madeBy: 'community', open: ['TBC'], fixed: [{ text: 'The places' }] },
    ),
    'the organisation decides': offering('community-led', {}, { madeBy: 'organisation' }),
    'everything named is fixed': offering(
      'community-led',
      {},
      { madeBy: 'community', fixed: [{ text: 'The places' }] },
    ),
  },
  silent: {
    'nobody is said to decide': offering('community-led', {}, { open: ['The days'] }),
    'the community decides': offering('community-led', {}, { madeBy: 'community' }),
    'the community decides within limits': offering(
      'community-led',
      {},
      { madeBy: 'community', open: ['The days'], fixed: [{ text: 'The budget' }] },
    ),
    'consult, and the organisation decides': offering('consult', {}, { madeBy: 'organisation' }),
  },
};
