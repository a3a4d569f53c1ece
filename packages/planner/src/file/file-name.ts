import type { Plan } from '@engagement-kit/model';

/**
 * The name of a file made from a plan, `measles-catch-up-2026-06-10.json`: its title and the day of its last change.
 * Letters and digits of any script and hyphens, so that it is safe on every system.
 */
export function planFileName(
  { title, updated }: Pick<Plan, 'title' | 'updated'>,
  ending: string,
  part = '',
): string {
  const words = `${title} ${part}`
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Some file systems count bytes; 60 characters stay below 255 in every script.
  const name = [...(words ?? ['plan']).join('-')].slice(0, 60).join('').replace(/-$/, '');
  return `${name}-${updated.slice(0, 10)}.${ending}`;
}
