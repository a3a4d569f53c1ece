import type { Activity, Answer } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const going = (activity: Partial<Activity>, answer?: Answer) => ({
  ...offering('involve', activity),
  ...(answer && { answers: { 'plan-engagement.2': answer } }),
});

export const cases: RuleCases = {
  fires: {
    'under way': going({ state: 'under-way' }),
    'begins today': going({ startsOn: '2026-06-10' }),
    'begun, with its last day today': going({ startsOn: '2026-06-01', endsOn: '2026-06-10' }),
    'begun by its date': going({ startsOn: '2026-06-01' }),
    'more people are asked': {
      ...going({ state: 'under-way' }),
      activities: ['a1', 'a2'].map((id) => ({
        id,
        name: 'Visits',
        engagementType: 'consult',
        state: 'under-way' as const,
      })),
    },
    'a status without words': going({ state: 'under-way' }, { status: 'answered' }),
    'an answer of no': going(
      { state: 'under-way' },
      { status: 'answered', notes: 'Not yet. The board has not met.' },
    ),
    'an answer that is under way': going({ state: 'under-way' }, { status: 'in-progress' }),
  },
  silent: {
    confirmed: going(
      { state: 'under-way' },
      { status: 'answered', notes: 'The board has agreed to act.' },
    ),
    'to begin': going({ startsOn: '2026-07-01' }),
    ended: going({ startsOn: '2026-05-01', endsOn: '2026-06-01' }),
    planned: going({ state: 'planned', startsOn: '2026-06-01' }),
    'inform asks nobody': offering('inform', { state: 'under-way' }),
  },
};
