import type { IsoDate } from '@engagement-kit/model';

/** A day without its year where that is this one: “1 Sept”. */
export const shortDay = (locale: string, today: IsoDate, day: IsoDate): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));

const dayLength = 86_400_000;

/** How far a day lies from today, as the language says it: “in 5 days”, “3 weeks ago”. */
export function relativeDay(locale: string, today: IsoDate, day: IsoDate): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayLength);
  const say = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return say.format(days, 'day');
  if (Math.abs(days) < 60) return say.format(Math.round(days / 7), 'week');
  return say.format(Math.round(days / 30.44), 'month');
}
