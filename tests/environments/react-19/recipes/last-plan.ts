import {
  createPlan,
  createPlanStore,
  type PlanStorage,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

/** The plan that was saved here last, or a new one, and the version that `since` of the planner takes. */
export async function openLastPlan(storage: PlanStorage) {
  const context = { ...systemContext(), guidance: ukhsaGuidance };
  const saved = await storage.list();
  const last = saved.ok ? saved.value.find(({ state }) => state === 'ready') : undefined;
  const loaded = last && (await storage.load(last.id));
  if (loaded?.ok) {
    const { plan, version } = loaded.value;
    return { store: createPlanStore({ ...context, plan }), since: version };
  }
  const created = createPlan({ title: 'Untitled plan' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  return { store: createPlanStore({ ...context, plan: created.value }), since: undefined };
}
