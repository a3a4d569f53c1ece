import type { Feedback, Plan } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const closing = (type: string, ...feedback: readonly Partial<Feedback>[]): Plan => ({
  ...offering(type),
  status: 'closed',
  feedback: feedback.map((each, index) => ({ id: `f${index}`, promiseId: 'p1', ...each })),
});

const decided = { decided: 'Evening clinics' };

export const cases: RuleCases = {
  fires: {
    'nothing said': closing('consult', {}),
    'heard, and no more': closing('involve', { heard: 'Evenings suit better', state: 'done' }),
    'a decision that only holds a place': closing('consult', { decided: 'TBC', why: '-' }),
    'one of two is silent': closing('consult', decided, { audience: 'Elders' }),
    'what was decided was withdrawn': closing('consult', { ...decided, state: 'withdrawn' }),
    'no feedback at all': closing('consult'),
    'an activity without a promise': {
      ...closing('consult'),
      activities: [{ id: 'a1', name: 'Visits', engagementType: 'consult' }],
      promises: [],
    },
  },
  silent: {
    'something was decided': closing('consult', decided),
    'nothing changed, and the reason is there': closing('consult', { why: 'No rooms at night' }),
    'each of two says so': closing('consult', decided, { why: 'No rooms at night' }),
    'the plan goes on': { ...closing('consult', {}), status: 'active' },
    'nobody was asked': closing('inform', {}),
  },
};
