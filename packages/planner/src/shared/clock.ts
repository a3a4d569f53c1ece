import {
  conventionsOf,
  type Language,
  localesFor,
  type Moment,
  writeDay,
  writeTime,
} from '@engagement-kit/model';

/** Says when something happened, by the clock and calendar of one time zone. */
export interface Clock {
  /**
   * The day, `4 June 2026`; in full, `Thursday, 4 June 2026`; or without its year, `4 June`. Text that is not an instant
   * comes back unchanged.
   */
  readonly day: (instant: string, style?: 'short' | 'long' | 'full') => string;
  /** The time of that day, `2:32pm`. Empty for text that is not an instant. */
  readonly time: (instant: string) => string;
}

const dayStyles = { short: 'noYear', long: 'long', full: 'full' } as const;

/** The clock of a time zone; without one, that of the computer. */
export function clockOf(language: Language, timeZone?: string): Clock {
  const conventions = conventionsOf(language);
  if (!conventions) return platformClock(language.locale, timeZone);
  const read = reader(timeZone);
  return {
    day: (instant, style = 'long') => {
      const moment = read(instant);
      return moment ? writeDay(conventions, moment, dayStyles[style]) : instant;
    },
    time: (instant) => {
      const moment = read(instant);
      return moment ? writeTime(conventions, moment) : '';
    },
  };
}

const figures = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
} as const;

/** Reads instants off the calendar and clock of a time zone, in figures: every platform knows them. */
function reader(timeZone?: string): (instant: string) => Moment | undefined {
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return undefined;
    format ??= new Intl.DateTimeFormat('en-GB', { ...figures, timeZone });
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, +value]));
    const part = (type: keyof typeof figures) =>
      parts.get(type as Intl.DateTimeFormatPartTypes) ?? 0;
    return {
      year: part('year'),
      month: part('month') - 1,
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
    };
  };
}

/** As the platform writes a language whose sets do not say how it is written. */
function platformClock(locale: string, timeZone?: string): Clock {
  const locales = [...localesFor(locale)];
  const isEnglish = /^en\b/.test(locale);
  const styles = {
    short: { day: 'numeric', month: 'long' },
    long: { dateStyle: 'long' },
    full: { dateStyle: 'full' },
    // English on screen says 2:32pm; every other language has its own way.
    time: { hour: 'numeric', minute: '2-digit', hourCycle: isEnglish ? 'h12' : undefined },
  } as const;
  // Made when first needed: a formatter takes a slow phone longer than a form.
  const made = new Map<string, Intl.DateTimeFormat>();
  const write = (style: keyof typeof styles, instant: string, otherwise: string): string => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return otherwise;
    const format =
      made.get(style) ?? new Intl.DateTimeFormat(locales, { ...styles[style], timeZone });
    made.set(style, format);
    return format.format(time);
  };
  return {
    day: (instant, style = 'long') => write(style, instant, instant),
    time: (instant) => {
      const written = write('time', instant, '');
      return isEnglish ? written.replace(/\s(?=[ap]m$)/i, '').toLowerCase() : written;
    },
  };
}
