import type { IsoDate, IsoInstant } from './plan/plan.js';

/** The calendar day of an instant where the program runs; in a browser, the person's own day. */
export function calendarDay(instant: IsoInstant): IsoDate {
  const at = new Date(instant);
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const padded = (part: number, length: number): string => `${part}`.padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
