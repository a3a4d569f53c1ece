import { calendarDay, type Plan, safeFileName } from '@engagement-kit/model';

/**
 * The name of a file made from a plan: its title, the day and time of its last change, and a sign of what it says,
 * `measles-catch-up-2026-06-10-0930-k3f9.json`. So two copies of a day have one name only where they are the same.
 */
export function planFileName(
  plan: Pick<Plan, 'title' | 'updated'>,
  ending: string,
  part = '',
): string {
  const { title, updated } = plan;
  const name = safeFileName(`${title} ${part}`) || 'plan';
  const changed = new Date(updated);
  const time = [changed.getHours(), changed.getMinutes()]
    .map((each) => `${each}`.padStart(2, '0'))
    .join('');
  return `${name}-${calendarDay(updated)}-${time}-${signOf(JSON.stringify(plan))}.${ending}`;
}

/** Four characters that differ where texts do, but for one time in a million (FNV-1a). */
function signOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(4, '0').slice(-4);
}
