import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'the organisation decides': offering('co-produce', {}, { madeBy: 'organisation' }),
    'the organisation decides on another matter': offering(
      'co-produce',
      {},
      { madeBy: 'organisation', text: 'Who is at the door', open: ['Peers or nurses'] },
    ),
  },
  silent: {
    'both decide': offering('co-produce', {}, { madeBy: 'shared' }),
    'the community decides': offering('co-produce', {}, { madeBy: 'community' }),
    'nobody is said to decide': offering('co-produce', {}, {}),
    'involve, and the organisation decides': offering('involve', {}, { madeBy: 'organisation' }),
  },
};
