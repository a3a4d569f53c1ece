import { speaker } from '@engagement-kit/model';
import { expect, it } from 'vitest';
import { overviewMessages } from './messages.js';
import { relativeDay } from './relative-day.js';
import { shortDay } from './short-day.js';

const words = speaker(overviewMessages);

it.each([
  ['2026-09-10', 'today'],
  ['2026-09-09', 'yesterday'],
  ['2026-09-11', 'tomorrow'],
  ['2026-09-01', '9 days ago'],
  ['2026-09-23', 'in 13 days'],
  ['2026-10-01', 'in 3 weeks'],
  ['2026-12-20', 'in 3 months'],
  // A clock that changes in between makes no day longer.
  ['2026-03-28', '5 months ago'],
])('from 10 September, %s is %s', (day, said) => {
  expect(relativeDay(words, '2026-09-10', day)).toBe(said);
});

it.each([
  ['2026-09-01', '1 Sept'],
  ['2027-01-15', '15 Jan 2027'],
])('in September 2026, %s is %s', (day, said) => {
  expect(shortDay(words.date, '2026-09-10', day)).toBe(said);
});
