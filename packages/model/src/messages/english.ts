// The kit's own language, without `Intl`. For the first date and the first plural of a page, a browser loads its
// language data, which takes a slow phone longer than drawing a form.

/** Whether texts of this locale can be written here. */
export const isEnglish = (locale: string): boolean => locale === 'en-GB';

const months = [
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
];

/** The day of a time, in UTC: `4 June 2026`. */
export function englishDate(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The plural form for a number. */
export const englishPlural = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');
