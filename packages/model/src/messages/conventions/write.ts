import { formatMessage } from '../format-message.js';
import type { MessageSet } from '../message-set.js';
import type { Conventions, DayStyle, PluralForm } from './conventions.js';
import { englishConventions, isEnglish } from './english.js';

/** A language, and how it writes, where its sets say so. */
export type Language = Pick<MessageSet, 'locale' | 'conventions'>;

/** How a language writes; `undefined` where that is left to the platform. */
export const conventionsOf = ({ locale, conventions }: Language): Conventions | undefined =>
  conventions ?? (isEnglish(locale) ? englishConventions : undefined);

/** A moment as people read it off a calendar and a clock. */
export interface Moment {
  /** With all its figures. */
  readonly year: number;
  /** 0 for January, as `Date` counts. */
  readonly month: number;
  /** Of the month, from 1. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** A time in UTC. */
export function momentOf(time: number): Moment {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The day, in a style. */
export function writeDay(
  { months, shortMonths, weekdays, days }: Conventions,
  { year, month, day }: Moment,
  style: DayStyle = 'long',
): string {
  if (style === 'year') return String(year);
  const short = shortMonths[month];
  if (style === 'month') return short ?? '';
  const name = style.startsWith('short') ? short : months[month];
  const weekday = weekdays[new Date(Date.UTC(year, month, day)).getUTCDay()];
  return formatMessage(days[style], { weekday, day, month: name, year });
}

/** The time of the day. */
export const writeTime = ({ time, halves }: Conventions, { hour, minute }: Moment): string =>
  formatMessage(time, {
    hour,
    hour12: hour % 12 || 12,
    minute: String(minute).padStart(2, '0'),
    half: halves?.[hour < 12 ? 0 : 1],
  });

// A plain `w` is a vowel in some Welsh words only, and in no name from elsewhere.
const vowel = /^[aeiouyàáâäèéêëìíîïòóôöùúûüỳýŷÿŵ]/i;

/** Several items as one text. */
export function writeList({ list }: Conventions, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = (vowel.test(last.normalize()) && list.lastBeforeVowel) || list.last;
  return items.slice(0, -1).join(list.between) + and + last;
}

/** The plural form for a number. */
export const writePlural = ({ plurals }: Conventions, count: number): PluralForm | 'other' =>
  (Object.keys(plurals) as PluralForm[]).find((form) => plurals[form]?.includes(count)) ?? 'other';
