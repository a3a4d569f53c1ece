import { itemById } from './item.js';
import type { ItemList } from './lists.js';
import type { Plan } from './plan.js';
import { removeItem } from './reduce/reduce-item.js';

/**
 * What refers to an item of the plan, and would lose it or go with it: the list and the id of each. What was put off about
 * the item belongs to it.
 */
export function referrers(
  plan: Plan,
  list: ItemList,
  id: string,
): readonly (readonly [list: ItemList, id: string])[] {
  const item = itemById(plan, list, id);
  const changes = item ? removeItem(plan, list, item).slice(1) : [];
  return changes
    .filter(({ path }) => path[0] !== 'later')
    .map(({ path }) => path as readonly [ItemList, string]);
}
