import type { Target } from '../plan/fields/kinds.js';
import { things } from '../plan/fields/plan.js';
import { referencesIn } from '../plan/fields/walk.js';
import { itemById } from '../plan/item.js';
import { contentLists, type ListName } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';

type ContentList = (typeof contentLists)[number];

const isList = (target: Target): target is ContentList =>
  contentLists.some((list) => list === target);

interface Restored {
  readonly path: readonly [list: ListName, id: string];
  readonly item: object;
}

/**
 * The plan with every item that something refers to. One side may have removed what the other has just
 * begun to use: then it stays, as one of `sources` has it.
 */
export function withReferences(
  plan: Plan,
  sources: readonly (Plan | undefined)[],
): { readonly plan: Plan; readonly restored: readonly Restored[] } {
  const restored = missingFrom(plan, sources);
  if (restored.length === 0) return { plan, restored };
  const whole = contentLists.map((list) => {
    const back = restored.filter(({ path }) => path[0] === list).map(({ item }) => item);
    return [list, back.length > 0 ? [...plan[list], ...back] : plan[list]] as const;
  });
  // What came back may itself refer to something.
  const next = withReferences({ ...plan, ...Object.fromEntries(whole) }, sources);
  return { plan: next.plan, restored: [...restored, ...next.restored] };
}

/** What the items of the plan refer to and does not hold, once each. */
function missingFrom(plan: Plan, sources: readonly (Plan | undefined)[]): readonly Restored[] {
  const wanted = contentLists.flatMap((list) => {
    const items: readonly object[] = plan[list];
    return items.flatMap((item) => referencesIn(things[list], item));
  });
  const missing = new Map<string, Restored>();
  for (const { target, id } of wanted) {
    if (typeof id !== 'string' || !isList(target) || itemById(plan, target, id)) continue;
    const item = sources
      .map((source) => source && itemById(source, target, id))
      .find((found) => found !== undefined);
    if (item) missing.set(`${target}/${id}`, { path: [target, id], item });
  }
  return [...missing.values()];
}
