import type { Activity, Feedback } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const dates = { startsOn: '2026-07-01', endsOn: '2026-07-31' };
const heard = (feedback: Partial<Feedback>, activity: Partial<Activity> = dates) => ({
  ...offering('consult', activity),
  feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter', ...feedback }],
});

export const cases: RuleCases = {
  fires: {
    'due before the activity begins': heard({ dueOn: '2026-06-30' }),
    'due before the activity begins, without an end': heard(
      { dueOn: '2026-06-15' },
      { startsOn: '2026-07-01' },
    ),
    'delivered before the activity began': heard({
      dueOn: '2026-08-15',
      deliveredOn: '2026-06-01',
    }),
    'due long after it ends': heard({ dueOn: '2026-11-01' }),
    'more than a year after it begins, without an end': heard(
      { dueOn: '2027-07-02' },
      { startsOn: '2026-07-01' },
    ),
    'moved to long after it ends': heard({ dueOn: '2027-02-01', state: 'changed' }),
  },
  silent: {
    'on the first day': heard({ dueOn: '2026-07-01' }),
    'three months after the end': heard({ dueOn: '2026-10-31' }),
    'no dates of the activity': heard({ dueOn: '2026-06-30' }, {}),
    'no day of the feedback': heard({}),
    withdrawn: heard({ dueOn: '2026-06-30', state: 'withdrawn' }),
    'of no promise': heard({ dueOn: '2026-06-30', promiseId: 'gone' }),
    'before an activity that was stopped': heard(
      { dueOn: '2026-06-30' },
      { ...dates, state: 'stopped' },
    ),
  },
};
