import type { createPlan, PlanStore } from '@engagement-kit/model';
import { systemContext } from '@engagement-kit/react';

/** The clock, ids and guidance with which the model makes plans. */
export type ModelContext = Parameters<typeof createPlan>[1];

/** Gives them as they are now for what is made beside this store. */
export function contextOf(store: PlanStore): () => ModelContext {
  const system = systemContext();
  return () => ({ ...system, guidance: store.getState().guidance });
}
