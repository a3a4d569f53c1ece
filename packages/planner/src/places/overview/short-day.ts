import type { IsoDate, Speaker } from '@engagement-kit/model';

/** A day without its year where that is this one: “1 Sept”. */
export const shortDay = (date: Speaker<object>['date'], today: IsoDate, day: IsoDate): string =>
  date(day, day.slice(0, 4) === today.slice(0, 4) ? 'shortNoYear' : 'short');
