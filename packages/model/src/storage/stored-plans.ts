import { sameJson } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import { fail, type Issue, ok, type Result } from '../result.js';
import type { StorageContext } from './plan-storage.js';
import { storageIssue } from './storage-issues.js';
import type { TextArea } from './text-area.js';
import {
  isUsable,
  keyOf,
  newest,
  readKey,
  readVersion,
  type Unusable,
  type Version,
} from './version.js';

/** What is stored of one plan. */
export interface StoredPlans {
  /** Every version that can be read. */
  readonly versions: readonly Version[];
  /** The newest of them: one, or several when two tabs saved at once. */
  readonly heads: readonly Head[];
  /** Says that something was damaged and has been set aside. */
  readonly notices: readonly Issue[];
}

/** A newest version, read. */
export interface Head {
  readonly version: Version;
  readonly plan: Plan;
}

/**
 * Reads what is stored of a plan. A damaged text is moved aside, and the version before it takes its place.
 * A text of a newer program stops everything: nothing here may touch it.
 */
export async function storedPlans(
  area: TextArea,
  id: string,
  readPlan: StorageContext['readPlan'],
): Promise<Result<StoredPlans>> {
  const found = await textsOf(area, id);
  const damaged: (readonly [found: Version | Unusable, reason?: string])[] = [];
  let versions: readonly Version[] = found.filter(isUsable);
  for (const each of found) {
    if (isUsable(each)) continue;
    if (each.state === 'newer-format') return fail(storageIssue('newer-format'));
    damaged.push([each]);
  }

  let heads: readonly Head[] | undefined;
  while (!heads) {
    const read: Head[] = [];
    for (const version of newest(versions)) {
      const result = readPlan(version.body);
      if (result.ok && result.value.id === id) read.push({ version, plan: result.value });
      else {
        const issue = result.ok ? undefined : result.issues[0];
        if (issue?.code === 'newer-format') return fail(storageIssue('newer-format'));
        damaged.push([version, issue?.message]);
        versions = versions.filter((other) => other !== version);
      }
    }
    if (read.length === newest(versions).length) heads = read;
  }

  const notices: Issue[] = [];
  for (const [each, reason] of damaged) {
    await moveAside(area, each);
    notices.push(storageIssue('damaged', reason ? { found: reason } : {}));
  }
  return ok({ versions, heads, notices });
}

/** The line of a plan goes on from this one: its history begins with all that the other's holds. */
export const descends = (plan: Plan, from: Plan): boolean =>
  sameJson(plan, from) ||
  (plan.history.length > from.history.length &&
    sameJson(plan.history.slice(0, from.history.length), from.history));

async function textsOf(area: TextArea, id: string): Promise<readonly (Version | Unusable)[]> {
  const found: (Version | Unusable)[] = [];
  for (const key of await area.keys()) {
    const at = readKey(key);
    if (at?.kind !== 'plan' || at.id !== id) continue;
    const text = await area.get(key);
    if (text !== undefined) found.push(readVersion(key, at, text));
  }
  return found;
}

/** Copies, then deletes. Where there is no room for the copy, the text stays where it is. */
async function moveAside(area: TextArea, { key, id, revision }: Version | Unusable): Promise<void> {
  try {
    const text = await area.get(key);
    if (text === undefined) return;
    await area.set(keyOf('set-aside', id, revision), text);
    await area.delete(key);
  } catch {
    // It is passed over all the same, and shown by `setAside` from where it lies.
  }
}
