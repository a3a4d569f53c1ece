import type { PluralMessage } from './message-set.js';

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
  const form = new Intl.PluralRules(locale).select(count);
  return formatMessage(message[form] ?? message.other, { ...values, count });
}

/**
 * Writes an ISO date (`2026-06-04`) in words: `4 June 2026`.
 * Text that is not a date comes back as it is, so that nobody's words are lost.
 */
export function formatDate(locale: string, date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
