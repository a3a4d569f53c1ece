import type { IsoDate, Speaker } from '@engagement-kit/model';
import type { OverviewMessages } from './messages.js';

const dayLength = 86_400_000;

const near = { [-1]: 'distance.yesterday', 0: 'distance.today', 1: 'distance.tomorrow' } as const;

/** How far a day lies from today: “in 5 days”, “3 weeks ago”. */
export function relativeDay(
  { say, count }: Pick<Speaker<OverviewMessages>, 'say' | 'count'>,
  today: IsoDate,
  day: IsoDate,
): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayLength);
  if (days in near) return say(near[days as keyof typeof near]);
  const far = Math.abs(days);
  const [unit, number] =
    far < 14
      ? (['days', far] as const)
      : far < 60
        ? (['weeks', Math.round(far / 7)] as const)
        : (['months', Math.round(far / 30.44)] as const);
  return count(`distance.${days < 0 ? 'past' : 'ahead'}.${unit}`, number);
}
