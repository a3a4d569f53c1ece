import type { TextArea } from './text-area.js';
import { isUsable, readKey, readVersion, type Version } from './version.js';

/** Deletes all that is stored of a plan, also what was set aside. */
export async function removePlan(area: TextArea, id: string): Promise<void> {
  const keys = (await area.keys()).filter((key) => readKey(key)?.id === id);
  const versions = new Map<string, Version>();
  for (const key of keys) {
    const at = readKey(key);
    const text = await area.get(key);
    const found =
      at?.kind === 'plan' && text !== undefined ? readVersion(key, at, text) : undefined;
    if (found && isUsable(found)) versions.set(key, found);
  }
  // The newest goes last: a tab that is killed half-way leaves the whole plan, and never an old one.
  const savedAt = (key: string): string => versions.get(key)?.savedAt ?? '';
  for (const key of keys.sort((a, b) => (savedAt(a) < savedAt(b) ? -1 : 1))) await area.delete(key);
}
