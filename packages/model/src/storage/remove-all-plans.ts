import { type Issue, ok, type Result } from '../result.js';
import type { PlanStorage } from './plan-storage.js';
import { storageIssue } from './storage-issues.js';

/** What deleting everything came to. */
export interface RemovedPlans {
  /** How many plans are gone, counting those of which only set-aside texts were left. */
  readonly removed: number;
  /** What is still there. Tell the person: they asked for it to be gone. */
  readonly left: readonly PlanLeft[];
}

/** A plan that could not be deleted. */
export interface PlanLeft {
  /** The plan that is still there. */
  readonly id: string;
  /** What stopped it. */
  readonly issues: readonly Issue[];
}

/**
 * Deletes every plan in a storage, with all that was set aside. Ask the person first, and stop
 * autosave: a plan on the page is not touched. It looks again afterwards, so what it says is so. Issues mean
 * that nobody could find out what is stored.
 */
export async function removeAllPlans(storage: PlanStorage): Promise<Result<RemovedPlans>> {
  const before = await idsOf(storage);
  if (!before.ok) return before;
  const failed = new Map<string, readonly Issue[]>();
  for (const id of before.value) {
    const result = await storage.remove(id);
    if (!result.ok) failed.set(id, result.issues);
  }
  const after = await idsOf(storage);
  if (!after.ok) return after;
  const left = before.value
    .filter((id) => after.value.includes(id))
    .map((id) => ({ id, issues: failed.get(id) ?? [storageIssue('not-removed')] }));
  return ok({ removed: before.value.length - left.length, left });
}

async function idsOf(storage: PlanStorage): Promise<Result<readonly string[]>> {
  if (storage.ids) return storage.ids();
  const listed = await storage.list();
  return listed.ok ? ok(listed.value.map(({ id }) => id)) : listed;
}
