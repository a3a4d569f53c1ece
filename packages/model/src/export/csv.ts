import { isIsoDate } from '../iso-date.js';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Starts with a byte order mark, so that Excel reads accents and dashes. On unless it is `false`. */
  readonly bom?: boolean;
  /** BCP 47 tag of the spreadsheet, whose names of months it reads beside the English ones. */
  readonly locale?: string;
}

/** A cell: somebody's words, or a day that a spreadsheet may reckon with. */
export type CsvCell = string | { readonly day: string };

/**
 * Rows as CSV (RFC 4180): every cell in quotation marks, lines end with CRLF. If a spreadsheet would read words as a
 * formula, a number or a date, they start with an apostrophe, which it shows or hides but never calculates.
 */
export function toCsv(
  rows: readonly (readonly CsvCell[])[],
  { bom = true, locale = 'en' }: CsvOptions = {},
): string {
  const isFigures = readsAsFigures(locale);
  const words = (text: string): string => (isFigures(text) ? `'${text}` : text);
  const cell = (content: CsvCell): string => {
    const isDay = typeof content !== 'string' && isIsoDate(content.day);
    const text = typeof content === 'string' ? content : content.day;
    return `"${(isDay ? text : words(text)).replaceAll('"', '""')}"`;
  };
  return `${bom ? '\uFEFF' : ''}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Spaces, tabs and invisible characters before the sign make no difference to a spreadsheet. */
const formula = /^[\s\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;

/** What spreadsheets read without any figure: truth, and their own errors. */
const ownWord = /^\s*(?:true|false|#(?:n\/a|null!|ref!|div\/0!|value!|name\?|num!))\s*$/i;

/** The names that a spreadsheet knows in this language: of months and of days, long and short. */
function calendarNames(locale: string): readonly string[] {
  const namesOf = (options: Intl.DateTimeFormatOptions, step: number, count: number) => {
    const { format } = new Intl.DateTimeFormat([locale, 'en'], { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => format(index * step * 86_400_000));
  };
  return (['long', 'short'] as const).flatMap((style) => [
    ...namesOf({ month: style }, 31, 12),
    ...namesOf({ weekday: style }, 1, 7),
  ]);
}

/** Letters that occur beside digits: ordinals, am and pm, exponents, hexadecimals, currencies. */
const besideFigures = 'st nd rd th am pm a p m e d t z x gbp eur usd sept tues thurs';

/** Recognises text that a spreadsheet would read as a number or date: a telephone number, 3/4, 007, 3 May, 1e5. */
function readsAsFigures(locale: string): (text: string) => boolean {
  const known = new Set(
    [...calendarNames('en'), ...calendarNames(locale), besideFigures].flatMap(
      (each) => each.toLowerCase().match(/\p{L}+/gu) ?? [],
    ),
  );
  return (text) =>
    formula.test(text) ||
    ownWord.test(text) ||
    (/\p{N}/u.test(text) &&
      (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => known.has(word)));
}
