import { textOfJson } from '../plan/json.js';

/**
 * A short text that identifies a JSON value, whatever the order of its fields. It protects nothing; it only shows
 * whether facts have changed.
 */
export function fingerprint(value: unknown): string {
  const text = textOfJson(value);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < (text ?? '').length; index += 1) {
    const code = (text as string).charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
