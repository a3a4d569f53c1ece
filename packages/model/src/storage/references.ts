import { isRecord, type Values } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';

/** Which fields name an item of another list. */
const references: readonly (readonly [list: string, field: string, target: string])[] = [
  ['feedback', 'promiseId', 'promises'],
  ['promises', 'activityIds', 'activities'],
  ['activities', 'communityIds', 'communities'],
  ['activities', 'decisionId', 'decisions'],
];

interface Restored {
  readonly path: readonly [list: string, id: string];
  readonly item: Values;
}

/**
 * The plan with every item that something refers to. One side may have removed what the other has just
 * begun to use: then it is kept, as one of `sources` has it.
 */
export function withReferences(
  plan: Plan,
  sources: readonly (Plan | undefined)[],
): { readonly plan: Plan; readonly restored: readonly Restored[] } {
  const lists: Record<string, unknown> = { ...plan };
  const restored: Restored[] = [];
  for (const [list, field, target] of references) {
    for (const item of items(lists, list)) {
      for (const id of [item[field]].flat()) {
        if (typeof id !== 'string' || itemOf(lists, target, id)) continue;
        const kept = sources
          .map((source) => itemOf(source as unknown as Values | undefined, target, id))
          .find(Boolean);
        if (!kept) continue;
        lists[target] = [...items(lists, target), kept];
        restored.push({ path: [target, id], item: kept });
      }
    }
  }
  return { plan: restored.length > 0 ? (lists as unknown as Plan) : plan, restored };
}

const items = (plan: Values | undefined, list: string): readonly Values[] => {
  const found = plan?.[list];
  return Array.isArray(found) ? found.filter(isRecord) : [];
};

const itemOf = (plan: Values | undefined, list: string, id: string): Values | undefined =>
  items(plan, list).find((item) => item.id === id);
