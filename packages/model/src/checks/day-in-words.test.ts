import { expect, it } from 'vitest';
import { dayInWords } from './day-in-words.js';

it('says a day as people write it, whatever the machine speaks', () => {
  expect(dayInWords('2026-09-01')).toBe('1 September 2026');
  expect(dayInWords('2027-12-31')).toBe('31 December 2027');
});

it('leaves what is no day as it is', () => {
  for (const text of ['', 'in spring', '2026-13-01', '2026-09', '2026-09-01T10:00:00.000Z']) {
    expect(dayInWords(text)).toBe(text);
  }
});
