'use client';

import { useMemo, useSyncExternalStore } from 'react';

/** Says on which day, and at what time of it, something happened, in the reader’s own time. */
export interface When {
  readonly day: (instant: string) => string;
  /** Nothing for what is no instant. */
  readonly time: (instant: string) => string;
}

const never = () => () => {};

/**
 * Days and times in words. On the server, and until the page is alive, they are those of UTC: only the reader’s
 * browser knows the reader’s own.
 */
export function useWhen(locale: string, timeZone?: string): When {
  const zone = useSyncExternalStore(
    never,
    () => timeZone,
    () => timeZone ?? 'UTC',
  );
  return useMemo(() => {
    const locales = [locale, 'en-GB'];
    const days = new Intl.DateTimeFormat(locales, { dateStyle: 'full', timeZone: zone });
    // British English on screen says 2:32pm; every other language has its own way.
    const hour12 = /^en\b/.test(locale) ? true : undefined;
    const times = new Intl.DateTimeFormat(locales, {
      hour: 'numeric',
      minute: '2-digit',
      hour12,
      timeZone: zone,
    });
    const say = (format: Intl.DateTimeFormat, instant: string, otherwise: string): string => {
      const time = Date.parse(instant);
      return Number.isNaN(time) ? otherwise : format.format(time);
    };
    return {
      day: (instant) => say(days, instant, instant),
      time: (instant) => say(times, instant, '').replace(/\s(?=[ap]m$)/i, ''),
    };
  }, [locale, zone]);
}
