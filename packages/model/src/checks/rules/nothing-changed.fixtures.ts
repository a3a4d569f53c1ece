import type { Feedback, Plan } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const closing = (type: string, feedback: Partial<Feedback> = {}): Plan => ({
  ...offering(type),
  status: 'closed',
  feedback: [{ id: 'f1', promiseId: 'p1', ...feedback }],
});

export const cases: RuleCases = {
  fires: {
    'nothing said': closing('consult'),
    'heard, and no more': closing('involve', { heard: 'Evenings suit better', state: 'done' }),
    'in several activities': {
      ...closing('consult'),
      activities: ['a1', 'a2'].map((id) => ({ id, name: 'Visits', engagementType: 'consult' })),
    },
    'no feedback at all': { ...closing('consult'), feedback: [] },
  },
  silent: {
    'something was decided': closing('consult', { decided: 'Evening clinics' }),
    'nothing changed, and the reason is there': closing('consult', { why: 'No rooms at night' }),
    'the plan goes on': { ...closing('consult'), status: 'active' },
    'nobody was asked': closing('inform'),
  },
};
