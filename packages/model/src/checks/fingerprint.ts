import { isRecord } from '../plan/json.js';

/**
 * A short text that identifies a JSON value, whatever the order of its fields. It protects nothing; it only shows
 * whether facts have changed.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) => (isRecord(each) ? sorted(each) : each));
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

const sorted = (value: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
