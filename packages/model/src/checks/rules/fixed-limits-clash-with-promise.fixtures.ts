import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'a point that is fixed': offering('co-produce', {}, { fixed: [{ text: 'The budget' }] }),
    'a point that is fixed for a reason': offering(
      'co-produce',
      {},
      { open: ['The days'], fixed: [{ text: 'The budget', reason: 'Set by the board' }] },
    ),
  },
  silent: {
    'nothing is fixed': offering('co-produce', {}, { open: ['The days'] }),
    'a fixed point without words': offering('co-produce', {}, { fixed: [{ text: ' ' }] }),
    'involve with a fixed point': offering('involve', {}, { fixed: [{ text: 'The budget' }] }),
  },
};
