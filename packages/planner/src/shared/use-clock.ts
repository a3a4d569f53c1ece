'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { type Clock, clockOf } from './clock.js';

const never = () => () => {};

/**
 * The reader’s clock, or that of a given time zone. On the server, and until the page is alive, it is that of UTC: only
 * the reader’s browser knows the reader’s own.
 */
export function useClock(locale: string, timeZone?: string): Clock {
  const zone = useSyncExternalStore(
    never,
    () => timeZone,
    () => timeZone ?? 'UTC',
  );
  return useMemo(() => clockOf(locale, zone), [locale, zone]);
}
