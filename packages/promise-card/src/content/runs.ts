import { findAddresses, isBlank, languageTag, plainText } from '@engagement-kit/model';
import type { PromiseRun } from './content.js';

/**
 * A text that any document can hold, without overrides of direction, which would turn round the words that follow.
 * Marks and isolates stay: languages need them. Where nothing is left to see, nothing is.
 */
export function cleanText(text = ''): string {
  const clean = plainText(text.replace(/[\u202A-\u202E]/g, ''));
  return isBlank(clean) ? '' : clean;
}

/** Makes runs of published text. They name its language where the card (in `lang`) speaks another one. */
export function publishedIn(language: string, lang: string): (text: string) => PromiseRun {
  const tag = languageTag(language);
  const inLanguage = tag && tag !== lang ? { lang: tag } : {};
  return (text) => ({ text: cleanText(text), ...inLanguage });
}

/** Somebody's text as runs: web and e-mail addresses in it become links, the rest stays text. */
export const textRuns = (text: string | undefined): readonly PromiseRun[] =>
  findAddresses(cleanText(text));

/** Fills the `{name}` places of a message with runs. */
export function fillRuns(
  message: string,
  values: Readonly<Record<string, PromiseRun>>,
): readonly PromiseRun[] {
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 ? (values[piece] ?? { text: `{${piece}}` }) : { text: piece },
    )
    .filter(({ text }) => text !== '');
}

/** Text in which the first `name` is a link. Where the name does not occur, the link follows the text. */
export function linkedRuns(
  text: string,
  name: string,
  href: string | undefined,
): readonly PromiseRun[] {
  const link = { text: name, ...(href && { href }) };
  const place = '{link}';
  const places = name && text.includes(name) ? text.replace(name, place) : `${text} ${place}`;
  return fillRuns(places.trim(), { link });
}

/** A date in words, marked up as the date that it is; text that is no date stays text. */
export function dateRuns(
  inWords: (date: string) => string,
  date: string | undefined,
): readonly PromiseRun[] {
  const written = cleanText(date);
  if (!written) return [];
  const text = inWords(written);
  return [text === written ? { text } : { text, dateTime: written }];
}
