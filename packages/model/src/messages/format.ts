import { englishDate, englishPlural, isEnglish } from './english.js';
import type { PluralMessage } from './message-set.js';

/** What to put in the `{name}` places of a message, by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a message. A name without a value stays as it is, so that the gap shows. */
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
    : new Intl.PluralRules(locale).select(count);
  return formatMessage(message[form] ?? message.other, { ...values, count });
}

const isoDate = /^\d{4}-\d{2}-\d{2}(T|$)/;

/**
 * Writes an ISO date (`2026-06-04`) or instant in words: `4 June 2026`.
 * Text that is not a date comes back as it is, so that nobody's words are lost.
 */
export function formatDate(locale: string, date: string): string {
  // Browsers read more than ISO dates: `Week 3` would be 1 March 2001, 31 February 3 March.
  const time = isoDate.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  if (date.length === 10 && !new Date(time).toISOString().startsWith(date)) return date;
  if (isEnglish(locale)) return englishDate(time);
  // Where a browser lacks the language (Chromium has no Welsh dates) it would take the reader's own.
  const locales = [locale, 'en-GB'];
  return new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
