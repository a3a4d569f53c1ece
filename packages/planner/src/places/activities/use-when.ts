'use client';

import type { Activity } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { useValueWords } from '../../fields/use-value-words.js';
import { activitiesMessages } from './messages.js';

/** Where the work on an activity stands, and its days, in words. */
export function useWhen({ state = 'planned', startsOn, endsOn }: Activity): {
  readonly state: string;
  readonly days: string;
} {
  const { say, date } = useMessages(activitiesMessages);
  const values = useValueWords();
  const from = startsOn && date(startsOn);
  const until = endsOn && date(endsOn);
  const days =
    from && until
      ? say('fromUntil', { from, until })
      : from
        ? say('from', { from })
        : until
          ? say('until', { until })
          : '';
  return { state: values[state], days };
}
