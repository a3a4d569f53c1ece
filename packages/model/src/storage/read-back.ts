import type { Plan } from '../plan/plan.js';
import { ok } from '../result.js';
import type { StorageContext } from './plan-storage.js';

/** Reads the texts of plans, and knows those that a save has just read back. */
export interface ReadBack {
  readonly readPlan: StorageContext['readPlan'];
  /** From now on this very text is this plan. */
  readonly remember: (text: string, plan: Plan) => void;
}

/** How many texts are known: as many plans as anybody works on at once. */
const memory = 2;

/**
 * A save reads its text back before it is stored, and the next save finds that text again: reading it once more would
 * take as long as all else that a save does. Another text, by another tab or damaged, is read.
 */
export function createReadBack(readPlan: StorageContext['readPlan']): ReadBack {
  let known: readonly (readonly [text: string, plan: Plan])[] = [];
  return {
    readPlan: (text) => {
      const plan = known.find(([each]) => each === text)?.[1];
      return plan ? ok(plan) : readPlan(text);
    },
    remember: (text, plan) => {
      const others = known.filter(([, { id }]) => id !== plan.id);
      known = [[text, plan] as const, ...others].slice(0, memory);
    },
  };
}
