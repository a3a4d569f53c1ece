import { isInstant, isIsoDate } from '../iso-date.js';
import { englishDate, englishPlural, isEnglish } from './english.js';
import { localesFor } from './language-tag.js';
import type { PluralMessage } from './message-set.js';

/** What to put in the `{name}` places of a message, by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a message. A place without a value stays as it is, so that the gap shows. */
export function formatMessage(message: string, values: MessageValues = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Picks the plural form for `count` in `locale` and fills it; `{count}` is the number. */
export function formatPlural(
  locale: string,
  message: PluralMessage,
  count: number,
  values: MessageValues = {},
): string {
  const form = isEnglish(locale)
    ? englishPlural(count)
    : new Intl.PluralRules([...localesFor(locale)]).select(count);
  return formatMessage(message[form] ?? message.other, { ...values, count });
}

/**
 * Writes an ISO date (`2026-06-04`) or instant in words: `4 June 2026`. Other text comes back unchanged, so that
 * nobody's words are lost.
 */
export function formatDate(locale: string, date: string): string {
  // Browsers parse more than ISO dates: `Week 3` would be 1 March 2001, and 31 February 3 March.
  if (!isIsoDate(date) && !isInstant(date)) return date;
  const time = Date.parse(date);
  if (isEnglish(locale)) return englishDate(time);
  const locales = [...localesFor(locale)];
  return new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
