import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    consult: offering('consult', {}, { alreadyMade: true }),
    involve: offering('involve', {}, { alreadyMade: true }),
    'co-produce': offering('co-produce', {}, { alreadyMade: true }),
    'community-led': offering('community-led', {}, { alreadyMade: true }),
  },
  silent: {
    'a decision to be made': offering('co-produce', {}, { alreadyMade: false }),
    'a decision of which nothing is said': offering('co-produce', {}, {}),
    'inform on a decision that is made': offering('inform', {}, { alreadyMade: true }),
    'no decision named': offering('community-led'),
  },
};
