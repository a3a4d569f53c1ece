import { adding, asEdit, type Change, moving, removing, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { things } from '../fields/plan.js';
import { withoutReference } from '../fields/walk.js';
import { itemOf } from '../item.js';
import { isRecord } from '../json.js';
import { contentLists, type ItemList, type ItemName, itemLists, type ListName } from '../lists.js';
import type { Plan } from '../plan.js';

/** Adding, changing, removing and moving, which all lists of a plan share. */
export type ItemCommand = TypedCommandOf<`${ItemName}.${'add' | 'update' | 'remove' | 'move'}`>;

/** The changes that such a command makes. */
export function reduceItem(plan: Plan, command: ItemCommand): readonly Change[] {
  const [name] = command.type.split('.');
  const list: ItemList = itemLists[name as ItemName];
  if ('item' in command) return adding([list, command.item.id], command.item);
  const item = itemOf(plan, list, command.id);
  if ('to' in command) return moving([list, item.id], plan[list], command.to - 1);
  return 'changes' in command
    ? asEdit(setting<object>([list, item.id], item, command.changes))
    : removeItem(plan, list, item);
}

/**
 * An item goes, and nothing may refer to it any more: an activity lets go of a community or a decision, a promise lets
 * go of an activity; the feedback of a promise goes with it, and so does what was put off. Each becomes an event of its own.
 */
export function removeItem(
  plan: Plan,
  list: ListName,
  item: { readonly id: string },
): readonly Change[] {
  return [
    ...removing([list, item.id], item),
    ...contentLists.flatMap((other) => {
      const items: readonly { readonly id: string }[] = plan[other];
      return items.flatMap((each) => {
        const left = withoutReference(things[other], each, list, item.id);
        if (left === each) return [];
        return isRecord(left)
          ? setting<object>([other, each.id], each, left)
          : removeItem(plan, other, each);
      });
    }),
  ];
}
