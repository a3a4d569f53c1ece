import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'no way, as somebody said': offering('consult', {
      practice: { route: 'none', inputRoute: 'Letters' },
    }),
    'a route that only holds a place': offering('consult', { practice: { inputRoute: 'TBC.' } }),
    'no route': offering('consult'),
    'a blank route': offering('consult', { practice: { inputRoute: ' ' } }),
  },
  silent: {
    'a clear route': offering('consult', { practice: { route: 'clear', inputRoute: 'Drop-in' } }),
    'a route': offering('consult', { practice: { inputRoute: 'Drop-in on Tuesdays' } }),
    'inform without a route': offering('inform'),
  },
};
