import { afterEach, describe, expect, it, vi } from 'vitest';
import { englishOnlyIntl } from '../../../../../tests/support/english-only-intl.js';
import { defineMessages } from '../message-set.js';
import { speaker } from '../speaker.js';
import type { DayStyle } from './conventions.js';
import { englishConventions, isEnglish } from './english.js';
import { conventionsFrom } from './from-set.js';
import { gaelicConventions } from './gaelic.js';
import { irishConventions } from './irish.js';
import { welshConventions } from './welsh.js';
import { momentOf, writeTime } from './write.js';

const shipped = [
  defineMessages('conventions', 'en-GB', englishConventions),
  welshConventions,
  gaelicConventions,
  irishConventions,
].map((set) => [set.locale, set] as const);

const spoken = (locale: string, conventions = shipped.find(([each]) => each === locale)?.[1]) =>
  speaker({
    scope: 'test',
    locale,
    messages: {
      cats: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' },
    },
    conventions: conventions?.messages,
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each month, each weekday, and days that some language counts otherwise. */
const days = Array.from({ length: 12 }, (_, month) =>
  [1, 2, 11, 28].map((day) => new Date(Date.UTC(2026, month, day, 23, 59)).toISOString()),
).flat();

describe.each(shipped)('%s writes as the platform does', (locale, { messages }) => {
  const { date, count } = spoken(locale);
  const styles: Partial<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
    long: { dateStyle: 'long' },
    full: { dateStyle: 'full' },
    // The platform's Welsh has “Ionawr 4” here, and other short months alone than in a date.
    ...(locale !== 'cy' && {
      noYear: { day: 'numeric', month: 'long' },
      month: { month: 'short' },
    }),
    short: { day: 'numeric', month: 'short', year: 'numeric' },
    shortNoYear: { day: 'numeric', month: 'short' },
    year: { year: 'numeric' },
  };

  it.each(Object.entries(styles))('a day, %s', (style, options) => {
    const platform = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (const day of days) {
      expect(date(day, style as DayStyle)).toBe(platform.format(new Date(day)));
    }
  });

  it('plurals', () => {
    const platform = new Intl.PluralRules(locale);
    for (const number of [...Array(130).keys(), 1.5]) {
      expect(count('cats', number), `${number}`).toBe(platform.select(number));
    }
  });

  it('numbers, as English does: they need no conventions', () => {
    for (const options of [{}, { style: 'percent' }] as const) {
      const [own, english] = [locale, 'en-GB'].map((each) => new Intl.NumberFormat(each, options));
      for (const number of [0.256, 7, 1234, 1234567.5]) {
        expect(own?.format(number)).toBe(english?.format(number));
      }
    }
  });

  it('a time of day', () => {
    const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
    const platform = new Intl.DateTimeFormat(locale, {
      ...options,
      hourCycle: locale === 'en-GB' ? 'h12' : undefined,
    });
    for (const hour of [0, 9, 12, 23]) {
      const time = Date.UTC(2026, 5, 4, hour, 5);
      const written = platform.format(time);
      expect(writeTime(messages, momentOf(time))).toBe(
        locale === 'en-GB' ? written.replace(/\s/g, '').toLowerCase() : written,
      );
    }
  });
});

it.each([
  ['en-GB', [], ''],
  ['en-GB', ['A'], 'A'],
  ['en-GB', ['A', 'B'], 'A and B'],
  ['en-GB', ['A', 'B', 'C'], 'A, B and C'],
  ['cy', ['bara', 'caws'], 'bara a caws'],
  ['cy', ['bara', 'caws', 'afal'], 'bara, caws ac afal'],
  ['cy', ['Empower', 'Ôl'], 'Empower ac Ôl'],
  ['gd', ['A', 'B', 'C'], 'A, B agus C'],
  ['ga', ['A', 'B'], 'A agus B'],
])('a list in %s: %j', (locale, items, text) => {
  expect(spoken(locale).list(items)).toBe(text);
});

it('a Welsh day without its year has the day first', () => {
  expect(spoken('cy').date('2026-07-04', 'noYear')).toBe('4 Gorffennaf');
});

it.each(shipped)('%s writes the same where the platform knows English alone', (locale) => {
  const write = () => {
    const { date, count, list } = spoken(locale);
    return [date('2026-07-04'), date('2026-07-04', 'full'), count('cats', 3), list(['A', 'E'])];
  };
  const before = write();
  vi.stubGlobal('Intl', englishOnlyIntl);
  expect(write()).toEqual(before);
});

it('what this platform is asked in place of conventions, it answers in English', () => {
  vi.stubGlobal('Intl', englishOnlyIntl);
  const { date, count, list } = speaker({ ...spoken('cy'), conventions: undefined });
  expect([date('2026-07-04'), count('cats', 3), list(['A', 'E'])]).toEqual([
    '4 July 2026',
    'other',
    'A and E',
  ]);
});

it('other English is left to the platform', () => {
  expect(['en-GB', 'en-US', 'en', 'cy'].filter(isEnglish)).toEqual(['en-GB']);
});

it.each([
  ['of another scope', { ...welshConventions, scope: 'promise-card' }],
  ['without months', { ...welshConventions, messages: { ...englishConventions, months: [] } }],
  ['without plurals', { ...welshConventions, messages: { ...englishConventions, plurals: null } }],
  ['empty', { ...welshConventions, messages: {} }],
])('a set %s gives no conventions', (_name, set) => {
  expect(conventionsFrom(set)).toBeUndefined();
});
