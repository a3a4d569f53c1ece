import { isInstant, isIsoDate } from '../iso-date.js';
import type { Conventions, DayStyle } from './conventions/conventions.js';
import {
  conventionsOf,
  type Language,
  momentOf,
  writeDay,
  writeList,
  writePlural,
} from './conventions/write.js';
import { formatMessage, type MessageValues } from './format-message.js';
import { localesFor } from './language-tag.js';
import type { PluralMessage } from './message-set.js';

// The one place where words meet the platform's knowledge of languages: it is asked only where the sets of a language
// do not say how it is written.

/** Picks the plural form for `count` in a language and fills it; `{count}` is the number. */
export function formatPlural(
  language: Language,
  message: PluralMessage,
  count: number,
  values: MessageValues = {},
): string {
  const own = conventionsOf(language);
  const form = own
    ? writePlural(own, count)
    : new Intl.PluralRules([...localesFor(language.locale)]).select(count);
  return formatMessage(message[form] ?? message.other, { ...values, count });
}

/** How the platform is asked for each style. */
const platformStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { dateStyle: 'long' },
  full: { dateStyle: 'full' },
  noYear: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  shortNoYear: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/**
 * Writes an ISO date (`2026-06-04`) or instant in words, as its day in UTC. Other text comes back unchanged, so that
 * nobody's words are lost.
 */
export function formatDay(language: Language, date: string, style: DayStyle = 'long'): string {
  // Browsers parse more than ISO dates: `Week 3` would be 1 March 2001, and 31 February 3 March.
  if (!isIsoDate(date) && !isInstant(date)) return date;
  const time = Date.parse(date);
  const own = conventionsOf(language);
  if (own) return writeDay(own, momentOf(time), style);
  const locales = [...localesFor(language.locale)];
  return new Intl.DateTimeFormat(locales, { ...platformStyles[style], timeZone: 'UTC' }).format(
    time,
  );
}

/** Writes an ISO date or instant in words: `4 June 2026`. Other text comes back unchanged. */
export const formatDate = (locale: string, date: string, conventions?: Conventions): string =>
  formatDay({ locale, conventions }, date);

/** Writes several items as one text: “this, that and the other”. */
export function formatList(language: Language, items: readonly string[]): string {
  const own = conventionsOf(language);
  if (own) return writeList(own, items);
  return new Intl.ListFormat([...localesFor(language.locale)]).format(items);
}
