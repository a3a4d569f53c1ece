/** A calendar date that exists, `2026-06-04`, or nothing at all. */
export function isDate(text: string | undefined): boolean {
  if (!text) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
