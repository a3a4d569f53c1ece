import { expect, it } from 'vitest';
import { isIsoDate, isWholeDay } from './iso-date.js';

it.each(['2026-06-04', '2028-02-29', '0001-01-01'])('takes %s', (date) => {
  expect(isIsoDate(date)).toBe(true);
});

it.each(['0002-07-03', '0020-07-03', '0202-07-03', '', '2026-02-31', null])(
  'does not take %j for a whole day',
  (day) => {
    expect(isWholeDay(day)).toBe(false);
  },
);

it('takes days of any whole year', () => {
  expect(['1000-01-01', '1854-09-08', '2026-07-03', '9999-12-31'].every(isWholeDay)).toBe(true);
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
