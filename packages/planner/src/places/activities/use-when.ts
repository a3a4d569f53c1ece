'use client';

import { type Activity, planValueWords } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { planFieldsMessages } from '../../fields/messages.js';
import { activitiesMessages } from './messages.js';

/** Where the work on an activity stands, and its days, in words. */
export function useWhen({ state = 'planned', startsOn, endsOn }: Activity): {
  readonly state: string;
  readonly days: string;
} {
  const { say, date } = useMessages(activitiesMessages);
  const { messages } = useMessages(planFieldsMessages);
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
  return { state: messages.values[state] ?? planValueWords[state], days };
}
