import type { MessageSet } from './message-set.js';

/** A text with every letter outside its `{places}` replaced, so that English that did not come from a set shows. */
const pseudoText = (text: string, letter: string): string =>
  text.replace(/\{\w+\}|[a-zA-Z]/g, (found) => (found.length > 1 ? found : letter));

/** A message set in a language that has no Latin letters, but one of its own. */
export const pseudoIn = (
  { scope, messages }: MessageSet,
  locale: string,
  letter: string,
): MessageSet => ({
  scope,
  locale,
  messages: mapTexts(messages, (text) => pseudoText(text, letter)) as object,
});

/** A message set in a language that has no Latin letters. */
export const pseudo = (set: MessageSet): MessageSet => pseudoIn(set, 'ja', 'ж');

/** Fields that hold a text even where it is one word. */
const texts = new Set(['text', 'published', 'corrected']);

/** Data with the texts that people wrote replaced, by one letter. Ids, dates, addresses and picked values stay. */
export const pseudoData = <T>(data: T, letter = 'ж'): T =>
  mapTexts(data, (text, field) =>
    !texts.has(field) &&
    /^[a-z\d][a-zA-Z\d.:/-]*$|^\d{4}-\d\d-\d\dT|^https?:|^[a-z]{2}-[A-Z]{2}$/.test(text)
      ? text
      : text.replace(/[a-zA-Z]/g, letter),
  ) as T;

/** The words in Latin letters that a text has. */
export const latinWords = (text: string): readonly string[] => text.match(/[A-Za-z’]{2,}/g) ?? [];

function mapTexts(
  value: unknown,
  change: (text: string, field: string) => string,
  field = '',
): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change, field));
  if (Object(value) !== value) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([name, each]) => [name, mapTexts(each, change, name)]));
}
