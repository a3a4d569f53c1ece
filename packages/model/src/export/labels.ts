import { modelLanguage } from '../language.js';
import { planValueWords } from '../plan/value-words.js';

/** How a commitment to feed back stands, where that is computed and not picked. */
const progressWords: Readonly<Record<string, string>> = { kept: 'Kept', late: 'Late' };

/** A value in words. One that we have no words for stays as it is. */
export const wordsFor = (value = ''): string =>
  wordIn(planValueWords, value) ?? wordIn(progressWords, value) ?? value;

const wordIn = (words: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(words, value) ? words[value] : undefined;

/** A date in words: `1 September 2026`. Anything that is no date stays as it is. */
export const dateInWords = (date: string | undefined): string => {
  const time = date && /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(date.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time)
    ? (date ?? '')
    : new Intl.DateTimeFormat(modelLanguage, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
