'use client';

import type { Language } from '@engagement-kit/model';
import { useHydrated } from '@engagement-kit/react';
import { useMemo } from 'react';
import { type Clock, clockOf } from './clock.js';

/**
 * The reader’s time zone, as `undefined`, or the given one. It is UTC on a server and until a script runs, because only
 * the reader’s browser knows where the reader is.
 */
export function useTimeZone(given?: string): string | undefined {
  const isServed = !useHydrated();
  return given ?? (isServed ? 'UTC' : undefined);
}

/** The reader’s clock, or that of a given time zone. */
export function useClock({ locale, conventions }: Language, timeZone?: string): Clock {
  const zone = useTimeZone(timeZone);
  return useMemo(() => clockOf({ locale, conventions }, zone), [locale, conventions, zone]);
}
