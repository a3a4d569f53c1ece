import type { PublicPromise } from '@engagement-kit/model';

/**
 * The name of a promise's file, `promise-northshire-council-heat-alerts.html`: letters and digits of any
 * script and hyphens, so that it is safe on every system.
 */
export function promiseFileName({ organisation, activities }: PublicPromise): string {
  const words = [organisation, activities[0]]
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Some file systems count bytes; 60 characters stay below 255 in every script.
  const name = [...['promise', ...(words ?? [])].join('-')].slice(0, 60).join('');
  return `${name.replace(/-$/, '')}.html`;
}
