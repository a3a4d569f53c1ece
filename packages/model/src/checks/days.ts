import type { IsoDate } from '../plan/plan.js';

const day = 24 * 60 * 60 * 1000;

/** How many days lie between two; less than none when the second one comes first. */
export const daysFrom = (first: IsoDate, second: IsoDate): number =>
  (Date.parse(second) - Date.parse(first)) / day;
