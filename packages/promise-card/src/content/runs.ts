import type { PromiseRun } from './content.js';

/**
 * Without control characters (a NUL, an escape) and halves of characters, which no document may hold, and without
 * overrides of direction, which would turn round the words that follow. Marks and isolates stay: languages need them.
 */
export function cleanText(text: string | undefined): string {
  return (text ?? '').replace(/(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E]/gu, '').trim();
}

/** Makes runs of published text. They name its language where the card (in `lang`) speaks another one. */
export function publishedIn(language: string, lang: string): (text: string) => PromiseRun {
  const named = language !== lang && /^[a-z\d-]+$/i.test(language) ? { lang: language } : {};
  return (text) => ({ text: cleanText(text), ...named });
}

/** The address if it is one that a page may link to (`http`, `https`, `mailto`); else nothing. */
export function safeAddress(address: string): string | undefined {
  try {
    const { protocol } = new URL(address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? address.trim() : undefined;
  } catch {
    return undefined;
  }
}

// Lengths are bounded, so that no text takes long.
const addresses =
  /https?:\/\/[^\s<>"]{0,2000}[^\s<>".,;:!?)\]'’”]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

/** Somebody's text as runs: web and e-mail addresses in it become links, the rest stays text. */
export function textRuns(input: string | undefined): readonly PromiseRun[] {
  const text = cleanText(input);
  const runs: PromiseRun[] = [];
  let end = 0;
  for (const match of text.matchAll(addresses)) {
    const [found] = match;
    const href = safeAddress(found.includes('://') ? found : `mailto:${found}`);
    if (!href) continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: found, href });
    end = match.index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

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
