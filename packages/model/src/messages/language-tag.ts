/**
 * A language tag as HTML and `Intl` need it: `cy_GB`, as other programs write it, becomes `cy-GB`. `undefined` if the
 * text is not a language tag.
 */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/** The locales to write a number, a list or a date in: this one, or else British English. Never throws. */
export function localesFor(text: string): readonly string[] {
  const tag = languageTag(text);
  // A browser that lacks the language (Chromium has no Welsh dates) would use the reader's own.
  return tag ? [tag, 'en-GB'] : ['en-GB'];
}
