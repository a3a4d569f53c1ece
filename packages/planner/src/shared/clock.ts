import { localesFor } from '@engagement-kit/model';

/** Says when something happened, by the clock and calendar of one time zone. */
export interface Clock {
  /** The day, `4 June 2026`, or in full, `Thursday, 4 June 2026`. What is no instant comes back as it is. */
  readonly day: (instant: string, style?: 'long' | 'full') => string;
  /** The time of that day, `2:32pm`. Empty for what is no instant. */
  readonly time: (instant: string) => string;
}

/** The clock of a time zone; without one, that of the computer. */
export function clockOf(locale: string, timeZone?: string): Clock {
  const locales = [...localesFor(locale)];
  const isEnglish = /^en\b/.test(locale);
  const days = {
    long: new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone }),
    full: new Intl.DateTimeFormat(locales, { dateStyle: 'full', timeZone }),
  };
  // British English on screen says 2:32pm; every other language has its own way.
  const times = new Intl.DateTimeFormat(locales, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: isEnglish ? 'h12' : undefined,
    timeZone,
  });
  const write = (format: Intl.DateTimeFormat, instant: string, otherwise: string): string => {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? otherwise : format.format(time);
  };
  return {
    day: (instant, style = 'long') => write(days[style], instant, instant),
    time: (instant) => {
      const written = write(times, instant, '');
      return isEnglish ? written.replace(/\s(?=[ap]m$)/i, '').toLowerCase() : written;
    },
  };
}
