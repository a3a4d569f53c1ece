/**
 * The tag of a language in the way that HTML and `Intl` take it: `cy_GB`, as other programs write it, is `cy-GB`.
 * Nothing where the text names no language.
 */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/** The languages to write a number, a list or a date in: this one, else British English. Never throws. */
export function localesFor(text: string): readonly string[] {
  const tag = languageTag(text);
  // Where a browser lacks the language (Chromium has no Welsh dates) it would take the reader's own.
  return tag ? [tag, 'en-GB'] : ['en-GB'];
}
