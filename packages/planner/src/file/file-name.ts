import { calendarDay, type Plan, safeFileName } from '@engagement-kit/model';

/** The name of a file made from a plan: its title and the day of its last change, `measles-catch-up-2026-06-10.json`. */
export function planFileName(
  { title, updated }: Pick<Plan, 'title' | 'updated'>,
  ending: string,
  part = '',
): string {
  const name = safeFileName(`${title} ${part}`) || 'plan';
  return `${name}-${calendarDay(updated)}.${ending}`;
}
