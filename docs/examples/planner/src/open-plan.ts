import {
  createPlan,
  createWebStorage,
  type Plan,
  readPlan,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

export const context = { ...systemContext(), guidance: ukhsaGuidance };

/** This browser’s own storage. Nothing is written before somebody asks for it. */
export const storage = createWebStorage({
  open: () => localStorage,
  events: () => window,
  ...context,
  readPlan,
});

/** A plan, and the version as which this browser has it. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly since?: string;
}

/** The plan that was saved here last, or a new one. */
export async function openPlan(): Promise<OpenedPlan> {
  const saved = await storage.list();
  const [latest] = saved.ok ? saved.value.filter(({ state }) => state === 'ready') : [];
  const loaded = latest && (await storage.load(latest.id));
  if (loaded?.ok) return { plan: loaded.value.plan, since: loaded.value.version };
  return { plan: newPlan() };
}

/** A plan that has only just begun. */
export function newPlan(): Plan {
  const created = createPlan({ title: 'Untitled plan' }, context);
  if (!created.ok) throw new Error(created.issues[0]?.message);
  return created.value;
}
