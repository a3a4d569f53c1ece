import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'no route': offering('consult'),
    'a blank route': offering('consult', { practice: { inputRoute: ' ' } }),
  },
  silent: {
    'a route': offering('consult', { practice: { inputRoute: 'Drop-in on Tuesdays' } }),
    'inform without a route': offering('inform'),
  },
};
