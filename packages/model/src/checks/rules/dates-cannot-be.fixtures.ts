import type { Feedback } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const dated = (startsOn?: string, endsOn?: string, state?: 'done' | 'stopped' | 'under-way') =>
  offering('consult', {
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
    ...(state && { state }),
  });

const delivered = (feedback: Partial<Feedback>) => ({
  ...offering('consult'),
  feedback: [{ id: 'f1', promiseId: 'p1', ...feedback }],
});

export const cases: RuleCases = {
  fires: {
    'it ends before it starts': dated('2026-07-01', '2026-06-01'),
    'it ends a day before it starts': dated('2026-07-01', '2026-06-30', 'under-way'),
    'it is done and has not begun': dated('2026-07-01', '2026-07-31', 'done'),
    'people have heard on a day to come': delivered({ deliveredOn: '2026-06-11', state: 'done' }),
  },
  silent: {
    'one day': dated('2026-07-01', '2026-07-01'),
    'done, and over': dated('2026-05-01', '2026-05-31', 'done'),
    'no dates': dated(),
    'no end': dated('2026-07-01'),
    'stopped before it began': dated('2026-07-01', '2026-06-01', 'stopped'),
    'people have heard today': delivered({ deliveredOn: '2026-06-10' }),
  },
};
