import { thrownIssue } from './storage-issues.js';
import type { TextArea } from './text-area.js';

/**
 * Writes a new text and then deletes what it makes stale. Where there is no room, the stale ones go first
 * and it tries once more: the version before this one is not among them.
 */
export async function writeThenTidy(
  area: TextArea,
  { key, text, stale }: { key: string; text: string; stale: readonly string[] },
): Promise<void> {
  try {
    await area.set(key, text);
  } catch (error) {
    if (thrownIssue(error).code !== 'storage-full' || stale.length === 0) throw error;
    await deleteAll(area, stale);
    await area.set(key, text);
    return;
  }
  try {
    await deleteAll(area, stale);
  } catch {
    // The plan is saved. What is stale does no harm and goes with the next save.
  }
}

const deleteAll = async (area: TextArea, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await area.delete(key);
};
