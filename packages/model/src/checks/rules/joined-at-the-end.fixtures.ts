import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'involve, and people look back': offering('involve', { practice: { stage: 'evaluating' } }),
    'involve, and the work is under way': offering('involve', {
      practice: { stage: 'delivering' },
    }),
    'community-led, and people look back': offering('community-led', {
      practice: { stage: 'evaluating' },
    }),
  },
  silent: {
    'involve while options are worked out': offering('involve', { practice: { stage: 'options' } }),
    'involve when one is chosen': offering('involve', { practice: { stage: 'choosing' } }),
    'consult, looking back': offering('consult', { practice: { stage: 'evaluating' } }),
    'nothing said about when': offering('involve'),
  },
};
