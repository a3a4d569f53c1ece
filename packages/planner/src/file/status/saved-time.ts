import type { IsoInstant, Speaker } from '@engagement-kit/model';
import { clockOf } from '../../shared/clock.js';
import type { PlanFileMessages } from '../messages.js';

/** When something was saved, by the person's clock: `at 2:32pm`, or with its day when that was not `now`'s. */
export function savedTime(
  { say, locale }: Pick<Speaker<PlanFileMessages>, 'say' | 'locale'>,
  instant: IsoInstant,
  now: IsoInstant,
): string {
  const clock = clockOf(locale);
  const [time, date] = [clock.time(instant), clock.day(instant)];
  if (!time) return instant;
  return date === clock.day(now) ? say('timeToday', { time }) : say('timeOnDate', { time, date });
}
