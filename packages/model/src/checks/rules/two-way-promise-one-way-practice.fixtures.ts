import { offering, planOf, type RuleCases } from '../checks.fixtures.js';

export const cases: RuleCases = {
  fires: {
    'involve, from the organisation only': offering('involve', { practice: { flow: 'out' } }),
    'co-produce, to the organisation only': offering('co-produce', { practice: { flow: 'in' } }),
    'community-led, from the organisation only': offering('community-led', {
      practice: { flow: 'out' },
    }),
    'an activity without a promise of its own': planOf({
      activities: [
        { id: 'a1', name: 'Leaflets', engagementType: 'involve', practice: { flow: 'out' } },
      ],
    }),
  },
  silent: {
    'involve, both ways': offering('involve', { practice: { flow: 'both' } }),
    'community-led, mostly from communities': offering('community-led', {
      practice: { flow: 'community-led' },
    }),
    'inform, one way': offering('inform', { practice: { flow: 'out' } }),
    'consult, one way (no rule rests on L51)': offering('consult', { practice: { flow: 'in' } }),
    'nothing said about the flow': offering('involve'),
    'an activity that was stopped': offering('involve', {
      state: 'stopped',
      practice: { flow: 'out' },
    }),
  },
};
