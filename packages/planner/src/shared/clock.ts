import { localesFor } from '@engagement-kit/model';

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

/** The clock of a time zone; without one, that of the computer. */
export function clockOf(locale: string, timeZone?: string): Clock {
  const locales = [...localesFor(locale)];
  const isEnglish = /^en\b/.test(locale);
  const styles = {
    short: { day: 'numeric', month: 'long' },
    long: { dateStyle: 'long' },
    full: { dateStyle: 'full' },
    // British English on screen says 2:32pm; every other language has its own way.
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
