import type { Conventions } from './conventions/conventions.js';
import { conventionsFrom } from './conventions/from-set.js';
import { fillMessages } from './fill-messages.js';
import { languageTag } from './language-tag.js';
import type { MessageSet } from './message-set.js';

/** The tag of a language that nobody has named. HTML and `Intl` both take it. */
const unnamed = 'und';

/**
 * The messages of one scope among the sets that a host gives, nearest first, or the English `defaults`. All of them are
 * in one language, so that the `lang` of what shows them is right for each: sets of one language fill each other, and a
 * language that still lacks a text gives way to the next one.
 */
export function findMessages<Messages extends object>(
  sets: readonly MessageSet[],
  defaults: MessageSet<Messages>,
): MessageSet<Messages> {
  const own = sets.filter(({ scope }) => scope === defaults.scope);
  for (const set of own) {
    const { messages, missing } = fillMessages(defaults.messages, inLanguageOf(set, own, defaults));
    if (missing.length > 0) continue;
    const locale = languageTag(set.locale) ?? unnamed;
    return { ...set, locale, messages, conventions: conventionsAmong(sets, set) };
  }
  return defaults;
}

/**
 * The same sets where they say all of these scopes in one language; none where not, because one text is made of all of
 * them, and its reader is told of one language.
 */
export function inOneLanguage(
  sets: readonly MessageSet[],
  scopes: readonly MessageSet[],
): readonly MessageSet[] {
  const languages = scopes.map((each) => writtenLanguage(findMessages(sets, each).locale));
  return new Set(languages).size === 1 ? sets : [];
}

/** The names of the texts that the nearest set of a scope lacks, and that no other set of its language fills. */
export function missingMessages<Messages extends object>(
  sets: readonly MessageSet[],
  defaults: MessageSet<Messages>,
): readonly string[] {
  const own = sets.filter(({ scope }) => scope === defaults.scope);
  const [set] = own;
  return set ? fillMessages(defaults.messages, inLanguageOf(set, own, defaults)).missing : [];
}

/** How the language of a set is written, if it says so or a set beside it does. */
export const conventionsAmong = (
  sets: readonly MessageSet[],
  { locale, conventions }: Pick<MessageSet, 'locale' | 'conventions'>,
): Conventions | undefined =>
  conventions ??
  sets
    .filter((each) => writtenLanguage(each.locale) === writtenLanguage(locale))
    .map(conventionsFrom)
    .find((each) => each !== undefined);

/** What the sets say that are written in the language of this one, from this one on. */
const inLanguageOf = (
  { locale }: MessageSet,
  own: readonly MessageSet[],
  defaults: MessageSet,
): readonly object[] =>
  [...own, defaults]
    .filter((each) => writtenLanguage(each.locale) === writtenLanguage(locale))
    .map(({ messages }) => messages);

/** The language and script of a tag, without its country: American English goes on in British, Serbian in one script. */
function writtenLanguage(locale: string): string {
  const tag = languageTag(locale);
  if (!tag) return locale;
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
