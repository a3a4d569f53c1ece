import type { PlanEntry, SetAsideText } from './plan-storage.js';
import type { TextArea } from './text-area.js';
import { isUsable, newest, readKey, readVersion, type Unusable, type Version } from './version.js';

/** Every stored plan, the one saved last first. Their texts are looked at, not read. */
export async function listPlans(area: TextArea): Promise<readonly PlanEntry[]> {
  const plans = new Map<string, (Version | Unusable)[]>();
  for (const key of await area.keys()) {
    const at = readKey(key);
    const text = at?.kind === 'plan' ? await area.get(key) : undefined;
    if (!at || text === undefined) continue;
    plans.set(at.id, [...(plans.get(at.id) ?? []), readVersion(key, at, text)]);
  }
  return [...plans]
    .map(([id, found]) => entryOf(id, found))
    .sort((a, b) => ((a.savedAt ?? '') < (b.savedAt ?? '') ? 1 : -1));
}

/** The ids of all that is stored, also of plans of which nothing can be read. */
export async function listIds(area: TextArea): Promise<readonly string[]> {
  const ids = (await area.keys()).flatMap((key) => readKey(key)?.id ?? []);
  return [...new Set(ids)];
}

function entryOf(id: string, found: readonly (Version | Unusable)[]): PlanEntry {
  const unusable = found.filter((each) => !isUsable(each)) as readonly Unusable[];
  const newer = unusable.find(({ state }) => state === 'newer-format');
  const [latest] = [...newest(found.filter(isUsable))].sort((a, b) =>
    a.savedAt < b.savedAt ? 1 : -1,
  );
  if (newer || !latest) {
    const size = Math.max(...unusable.map(({ text }) => text.length));
    return { id, title: latest?.title ?? '', size, state: newer?.state ?? 'damaged' };
  }
  const { title, status, updated, savedAt, body } = latest;
  return { id, title, status, updated, savedAt, size: body.length, state: 'ready' };
}

/** What could not be read of a plan, word for word, wherever it lies. */
export async function listSetAside(area: TextArea, id: string): Promise<readonly SetAsideText[]> {
  const texts: SetAsideText[] = [];
  for (const key of await area.keys()) {
    const at = readKey(key);
    if (at?.id !== id) continue;
    const text = await area.get(key);
    if (text === undefined) continue;
    if (at.kind === 'set-aside' || !isUsable(readVersion(key, at, text))) texts.push({ key, text });
  }
  return texts;
}
