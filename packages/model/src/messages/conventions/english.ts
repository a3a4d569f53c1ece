import type { Conventions } from './conventions.js';

// The kit's own language, without `Intl`. For the first date and the first plural of a page, a browser loads its
// language data, which takes a slow phone longer than drawing a form.

/** Whether texts of this locale are written as the kit writes English. Other English is left to the platform. */
export const isEnglish = (locale: string): boolean => locale === 'en-GB';

/** British English. */
export const englishConventions: Conventions = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  days: {
    long: '{day} {month} {year}',
    full: '{weekday}, {day} {month} {year}',
    noYear: '{day} {month}',
    short: '{day} {month} {year}',
    shortNoYear: '{day} {month}',
  },
  time: '{hour12}:{minute}{half}',
  halves: ['am', 'pm'],
  list: { between: ', ', last: ' and ' },
  plurals: { one: [1] },
};
