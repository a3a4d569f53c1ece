import { describe, expect, it } from 'vitest';
import { clockOf } from './clock.js';

const instant = '2026-06-04T23:05:00.000Z';

describe('a clock', () => {
  it('tells day and time as British English writes them', () => {
    const { day, time } = clockOf({ locale: 'en-GB' }, 'UTC');
    expect(day(instant)).toBe('4 June 2026');
    expect(day(instant, 'full')).toBe('Thursday, 4 June 2026');
    expect(time(instant)).toBe('11:05pm');
    expect(time('2026-06-04T00:05:00.000Z')).toBe('12:05am');
  });

  it('goes by its time zone', () => {
    const { day, time } = clockOf({ locale: 'en-GB' }, 'Europe/London');
    expect(day(instant)).toBe('5 June 2026');
    expect(time(instant)).toBe('12:05am');
  });

  it('leaves the way of telling the time to every other language', () => {
    expect(clockOf({ locale: 'de' }, 'UTC').time(instant)).toBe('23:05');
    expect(clockOf({ locale: 'en-US' }, 'UTC').time(instant)).toBe('11:05pm');
  });

  it('says nothing of what is no instant', () => {
    const { day, time } = clockOf({ locale: 'en-GB' }, 'UTC');
    expect(day('some day')).toBe('some day');
    expect(time('some day')).toBe('');
  });
});
