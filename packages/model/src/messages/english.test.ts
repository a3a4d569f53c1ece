import { expect, test } from 'vitest';
import { englishDate, englishPlural, isEnglish } from './english.js';

test('a date is written as the platform writes it, in every month', () => {
  const platform = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    for (const day of [1, 9, 28]) {
      const time = Date.UTC(2026, month, day, 23, 59);
      expect(englishDate(time)).toBe(platform.format(time));
    }
  }
});

test('a plural is the one that the platform picks', () => {
  const platform = new Intl.PluralRules('en-GB');
  for (const count of [0, 1, 2, 5, 11, 21, 101, 1.5]) {
    expect(englishPlural(count), `${count}`).toBe(platform.select(count));
  }
});

test('other languages, and other English, are left to the platform', () => {
  expect(['en-GB', 'en-US', 'en', 'cy'].filter(isEnglish)).toEqual(['en-GB']);
});
