/** How a whole day is written: `4 June 2026`; `Thursday, 4 June 2026`; `4 June`; `4 Jun 2026`; `4 Jun`. */
export type WholeDayStyle = 'long' | 'full' | 'noYear' | 'short' | 'shortNoYear';

/** How a day is written, or only its month, `Jun`, or its year. */
export type DayStyle = WholeDayStyle | 'month' | 'year';

/** The plural forms that some language has beside `other`. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/**
 * How a language writes days, times, lists and numbers of things. Plain data, so that a server and every browser write
 * the same, whichever languages they know.
 */
export interface Conventions {
  /** The months as they stand in a date, January first. */
  readonly months: readonly string[];
  /** The same, short. */
  readonly shortMonths: readonly string[];
  /** The days of the week, Sunday first. */
  readonly weekdays: readonly string[];
  /** A day in each style, from `{weekday}`, `{day}`, `{month}` and `{year}`. The two short styles take a short month. */
  readonly days: Readonly<Record<WholeDayStyle, string>>;
  /** A time of day, from `{hour}` (0 to 23) and `{minute}`, or from `{hour12}` (1 to 12), `{minute}` and `{half}`. */
  readonly time: string;
  /** What `{half}` says before and after noon. */
  readonly halves?: readonly [am: string, pm: string];
  /** What stands between the items of a list, and before the last one: `, ` and ` and `. */
  readonly list: {
    readonly between: string;
    readonly last: string;
    /** Before an item that starts with a vowel: in Welsh ` ac `. */
    readonly lastBeforeVowel?: string;
  };
  /** The whole numbers that each plural form goes with; every other number goes with `other`. */
  readonly plurals: Readonly<Partial<Record<PluralForm, readonly number[]>>>;
}
