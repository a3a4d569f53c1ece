import type { IsoDate } from '@engagement-kit/model';
import { utcMonth } from 'd3-time';

/** A stretch of whole months, drawn from 0 to 100. */
export interface TimeAxis {
  /** Where a day lies. */
  readonly at: (day: IsoDate | Date) => number;
  /** The first days of the months that are named. */
  readonly months: readonly Date[];
}

/** Every month is named, the first of each quarter, or that of each year: as many as there is room for. */
const steps = [1, 3, 12];
const room = 8;

/** The axis of all months from one day to another. */
export function timeAxis(first: IsoDate, last: IsoDate): TimeAxis {
  const from = utcMonth.floor(new Date(first));
  // The last day may be the first of its month.
  const to = utcMonth.offset(utcMonth.floor(new Date(last)), 1);
  const length = to.getTime() - from.getTime();
  const months = utcMonth.range(from, to);
  const step = steps.find((each) => months.length / each <= room) ?? 12;
  return {
    at: (day) => ((new Date(day).getTime() - from.getTime()) / length) * 100,
    months: months.filter((month) => month.getUTCMonth() % step === 0),
  };
}
