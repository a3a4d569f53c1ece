import type { IsoInstant, Speaker } from '@engagement-kit/model';
import { clockOf } from '../../shared/clock.js';
import type { PlanFileMessages } from '../messages.js';

const yearOf = (instant: IsoInstant): number => new Date(instant).getFullYear();

/**
 * When something was saved, by the person's clock and calendar: `on 4 June at 2:32pm`, with its year where that is not
 * `now`'s. The day is always said: a page may stay open for longer.
 */
export function savedTime(
  words: Pick<Speaker<PlanFileMessages>, 'say' | 'locale' | 'conventions'>,
  instant: IsoInstant,
  now: IsoInstant,
): string {
  const clock = clockOf(words);
  const time = clock.time(instant);
  if (!time) return instant;
  const date = clock.day(instant, yearOf(instant) === yearOf(now) ? 'short' : 'long');
  return words.say('timeOnDate', { time, date });
}
