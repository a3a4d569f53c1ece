import { describe, expect, it } from 'vitest';
import { formatDate, formatPlural } from './format.js';
import { formatMessage } from './format-message.js';

describe('formatMessage', () => {
  it('fills places by name, each as often as it stands', () => {
    expect(formatMessage('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
    expect(formatMessage('none')).toBe('none');
    expect(formatMessage('{count} left', { count: 0 })).toBe('0 left');
  });

  it('leaves a place without a value, so that the gap shows', () => {
    expect(formatMessage('{a} {b}', { a: 'A' })).toBe('A {b}');
  });

  it('takes a value as text: no places, no patterns in it', () => {
    expect(formatMessage('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });
});

describe('formatPlural', () => {
  const cats = {
    zero: '{count} cathod',
    one: '{count} gath',
    two: '{count} gath (dwy)',
    few: '{count} cath (tair)',
    many: '{count} chath',
    other: '{count} cath',
  };

  it.each([
    [0, '0 cathod'],
    [1, '1 gath'],
    [2, '2 gath (dwy)'],
    [3, '3 cath (tair)'],
    [6, '6 chath'],
    [4, '4 cath'],
    [10, '10 cath'],
  ])('has all six forms of Welsh: %i', (count, text) => {
    expect(formatPlural({ locale: 'cy' }, cats, count)).toBe(text);
  });

  it('uses `other` where a form is missing, and fills the rest too', () => {
    expect(formatPlural({ locale: 'cy' }, { other: '{count} of {all}' }, 2, { all: 19 })).toBe(
      '2 of 19',
    );
    expect(
      formatPlural({ locale: 'en-GB' }, { one: '{count} question', other: '{count} questions' }, 1),
    ).toBe('1 question');
  });
});

describe('formatDate', () => {
  it('writes a date and an instant in words, whatever the time zone of the machine', () => {
    expect(formatDate('en-GB', '2026-06-04')).toBe('4 June 2026');
    expect(formatDate('en-GB', '2026-06-04T23:59:59.000Z')).toBe('4 June 2026');
    expect(formatDate('de', '2026-06-04')).toBe('4. Juni 2026');
    expect(formatDate('en-GB', '2028-02-29')).toBe('29 February 2028');
  });

  it.each([
    '',
    'Week 3',
    'Spring 2026',
    '4 June 2026',
    '2026',
    '2026-06',
    '2026-6-4',
    '2026-02-31',
    '2026-13-01',
    '2027-02-29',
    '2026-06-04 or later',
    '2026-06-04Tea time',
    'not a date',
  ])('keeps “%s” as it is', (text) => {
    expect(formatDate('en-GB', text)).toBe(text);
  });

  it.each(['de_DE', ' de '])('knows the language of %s', (tag) => {
    expect(formatDate(tag, '2026-06-04')).toBe('4. Juni 2026');
  });

  it.each(['', '_', 'English!', 'de DE'])('takes “%s” for no language', (tag) => {
    expect(formatDate(tag, '2026-06-04')).toBe('4 June 2026');
    expect(formatPlural({ locale: tag }, { one: '{count} cat', other: '{count} cats' }, 2)).toBe(
      '2 cats',
    );
  });

  it('falls back to British English for a language that the browser does not have', () => {
    expect(formatDate('tlh', '2026-06-04')).toBe('4 June 2026');
  });
});
