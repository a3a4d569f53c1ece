/** Is this an ISO calendar date that exists, `2026-06-04`? */
export function isIsoDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Is it a day with all of its year? While one types 2026, a date field says 0002, 0020 and 0202. */
export const isWholeDay = (value: unknown): boolean => isIsoDate(value) && String(value) >= '1000';

/** Is this an instant in UTC, `2026-06-04T08:03:00.000Z`? */
export function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
