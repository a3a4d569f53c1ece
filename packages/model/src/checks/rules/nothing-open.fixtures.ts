import { offering, type RuleCases } from '../checks.fixtures.js';

const fixed = [{ text: 'The places', reason: 'Leases are signed' }];

export const cases: RuleCases = {
  fires: {
    'involve, and all that is named is fixed': offering('involve', {}, { fixed }),
    'consult, and all that is named is fixed': offering('consult', {}, { fixed, open: [] }),
    'co-produce, and what is open only holds a place': offering(
      'co-produce',
      {},
      { fixed, open: ['tbc', ' '] },
    ),
  },
  silent: {
    'something is open': offering('involve', {}, { fixed, open: ['The days'] }),
    'inform, and all is fixed': offering('inform', {}, { fixed }),
    'a decision that is not described': offering('involve', {}, {}),
    'no decision': offering('involve'),
  },
};
