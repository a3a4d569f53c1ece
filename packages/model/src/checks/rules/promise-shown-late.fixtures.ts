import { offering, type RuleCases } from '../checks.fixtures.js';

const dated = (startsOn?: string, madeOn?: string) =>
  offering('consult', startsOn ? { startsOn } : {}, undefined, madeOn ? { madeOn } : {});

export const cases: RuleCases = {
  fires: {
    'within days of an incident': dated('2026-06-08', '2026-06-10'),
    'within days of work that was planned': {
      ...dated('2026-06-08', '2026-06-10'),
      created: '2026-02-01T09:00:00.000Z',
    },
    'made after the start': dated('2026-05-01', '2026-05-08'),
    'begun, and not made yet': dated('2026-06-01'),
    'under way without dates, and not made yet': offering('consult', { state: 'under-way' }),
  },
  silent: {
    'made before the start': dated('2026-06-01', '2026-05-20'),
    'made on the day of the start': dated('2026-06-01', '2026-06-01'),
    'to begin, and not made yet': dated('2026-07-01'),
    'no dates': dated(),
  },
};
