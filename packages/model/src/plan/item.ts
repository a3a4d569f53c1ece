import type { ListName } from './lists.js';
import type { Plan } from './plan.js';

/** An item of one of the plan's lists. */
export const itemById = <List extends ListName>(
  plan: Plan,
  list: List,
  id: unknown,
): Plan[List][number] | undefined => {
  const items: readonly Plan[List][number][] = plan[list];
  return items.find((item) => item.id === id);
};

/** The item that a parsed command names. */
export function itemOf<List extends ListName>(
  plan: Plan,
  list: List,
  id: string,
): Plan[List][number] {
  const item = itemById(plan, list, id);
  if (!item) throw new Error(`No “${id}” in ${list}: parse the command against this very plan.`);
  return item;
}
