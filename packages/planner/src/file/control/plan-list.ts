import type { IsoInstant, PlanStorage } from '@engagement-kit/model';
import type { PlanFileView } from './plan-file-view.js';

/** Returns what brings the list of saved plans up to date. */
export function createPlanList(
  storage: PlanStorage | undefined,
  view: PlanFileView,
  now: () => IsoInstant,
): () => Promise<void> {
  /** Only the last answer counts: an earlier question may be answered later. */
  let asked = 0;
  return async () => {
    if (!storage) return;
    asked += 1;
    const mine = asked;
    const listed = await storage.list();
    if (mine !== asked) return;
    if (listed.ok) view.set({ plans: listed.value, unreachable: null, now: now() });
    else view.set({ plans: [], unreachable: listed.issues[0] ?? null });
  };
}
