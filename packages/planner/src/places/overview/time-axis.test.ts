import { timeAxis } from './time-axis.js';

const monthsOf = (first: string, last: string) =>
  timeAxis(first, last).months.map((month) => month.toISOString().slice(0, 7));

it('runs from the first day of a month to the last of another', () => {
  const { at } = timeAxis('2026-02-10', '2026-02-20');
  expect(at('2026-02-01')).toBe(0);
  expect(at('2026-02-15')).toBe(50);
  expect(at('2026-03-01')).toBe(100);
});

it('has room for a single day', () => {
  const { at } = timeAxis('2026-06-01', '2026-06-01');
  expect(at('2026-06-01')).toBe(0);
  expect(at('2026-06-16')).toBe(50);
});

it('names as many months as there is room for', () => {
  expect(monthsOf('2026-06-03', '2026-06-05')).toEqual(['2026-06']);
  expect(monthsOf('2026-01-10', '2026-04-20')).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
  ]);
  expect(monthsOf('2026-02-10', '2027-03-20')).toEqual([
    '2026-04',
    '2026-07',
    '2026-10',
    '2027-01',
  ]);
  expect(monthsOf('2024-05-10', '2027-03-20')).toEqual(['2025-01', '2026-01', '2027-01']);
});
