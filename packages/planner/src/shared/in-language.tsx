import type { ReactNode } from 'react';

/** The `lang` of words inside others: none where both are in one language. */
export const langWithin = (locale: string, around: string): string | undefined =>
  locale === around ? undefined : locale;

/** Words in a language of their own inside a sentence, or simply the words. */
export const inLanguage = (words: ReactNode, lang: string | undefined): ReactNode =>
  lang ? <span lang={lang}>{words}</span> : words;
