/** The day where the reader is, as in `2026-06-10`: the days of a plan have no time zone. */
export function ownDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
