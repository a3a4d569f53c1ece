import { expect, it } from 'vitest';
import { isIsoDate } from './iso-date.js';

it.each(['2026-06-04', '2028-02-29', '0001-01-01'])('takes %s', (date) => {
  expect(isIsoDate(date)).toBe(true);
});

it.each([
  '',
  '2026',
  '2026-6-4',
  '2026-02-31',
  '2027-02-29',
  '2026-13-01',
  '2026-06-04T08:00:00.000Z',
  ' 2026-06-04',
  '4 June 2026',
  20260604,
  null,
  undefined,
])('does not take %j', (value) => {
  expect(isIsoDate(value)).toBe(false);
});
