import { offering, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'people choose among options': offering('co-produce', { practice: { stage: 'choosing' } }),
    'people join in delivery': offering('co-produce', { practice: { stage: 'delivering' } }),
    'people look back': offering('co-produce', { practice: { stage: 'evaluating' } }),
  },
  silent: {
    'people describe the problem': offering('co-produce', { practice: { stage: 'framing' } }),
    'people work out options': offering('co-produce', { practice: { stage: 'options' } }),
    'consult when choosing': offering('consult', { practice: { stage: 'choosing' } }),
    'nothing said about when': offering('co-produce'),
  },
};
