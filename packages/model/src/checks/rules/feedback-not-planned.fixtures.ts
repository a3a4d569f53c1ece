import type { Feedback } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const promised = (type: string, ...feedback: readonly Partial<Feedback>[]) => ({
  ...offering(type),
  feedback: feedback.map((each, index) => ({ id: `f${index}`, promiseId: 'p1', ...each })),
});

const whole = { how: 'A meeting', dueOn: '2026-09-01' };

export const cases: RuleCases = {
  fires: {
    'consult with nothing': promised('consult'),
    'involve with how alone': promised('involve', { how: 'A meeting' }),
    'involve with a blank how': promised('involve', { ...whole, how: ' ' }),
    'co-produce with a day alone': promised('co-produce', { dueOn: '2026-09-01' }),
    'how in one and when in another': promised('co-produce', { how: 'x' }, { dueOn: '2026-09-01' }),
    'inform without a dated update': promised('inform', { how: 'Posters' }),
    'community-led without a report': promised('community-led'),
    'what was planned is withdrawn': promised('consult', { ...whole, state: 'withdrawn' }),
    'the feedback is for another promise': promised('consult', { ...whole, promiseId: 'p2' }),
  },
  silent: {
    consult: promised('consult', whole),
    involve: promised('involve', whole),
    'co-produce': promised('co-produce', whole),
    'inform with one dated update': promised('inform', { dueOn: '2026-09-01' }),
    'community-led with a report': promised('community-led', { how: 'A report of what was done' }),
    'a type of a host’s own': promised('empower'),
  },
};
