import type { Plan } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { promiseStanding } from './promise-standing.js';

const promise = { id: 'p', activityIds: ['a'], engagementType: 'inform' };
const heard = (id: string, changes: object) => ({
  id,
  promiseId: 'p',
  audience: '',
  how: '',
  ...changes,
});
const standing = (promises: readonly object[], feedback: readonly object[] = []) =>
  promiseStanding({ promises, feedback } as unknown as Plan, 'a', '2026-09-10');

const made = { ...promise, madeOn: '2026-06-01' };
const late = heard('late', { dueOn: '2026-09-09' });
const kept = heard('kept', { dueOn: '2026-08-01', deliveredOn: '2026-08-01', state: 'done' });
const toCome = heard('to-come', { dueOn: '2026-09-10' });
const withdrawn = heard('withdrawn', { dueOn: '2026-08-01', state: 'withdrawn' });

it.each([
  ['nothing without a promise', standing([]), undefined],
  [
    'nothing where the promise is another’s',
    standing([{ ...made, activityIds: ['b'] }], [late]),
    undefined,
  ],
  ['that nobody was told', standing([promise], [toCome]), 'draft'],
  ['that people wait too long, before all else', standing([promise, made], [kept, late]), 'late'],
  ['nothing while people are to hear yet', standing([made], [kept, toCome]), undefined],
  ['that all have heard', standing([made], [kept, withdrawn]), 'kept'],
  ['nothing where all was withdrawn', standing([made], [withdrawn]), undefined],
])('says %s', (_, said, expected) => {
  expect(said).toBe(expected);
});
