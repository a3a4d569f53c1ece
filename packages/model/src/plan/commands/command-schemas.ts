import * as z from 'zod/mini';
import { idIn, position, words } from '../fields/kinds.js';
import { things } from '../fields/plan.js';
import { type Fields, fieldsIn } from '../fields/walk.js';
import type { Values } from '../json.js';
import { type ItemName, itemLists } from '../lists.js';
import { changesTo } from './changes-to.js';
import { ofChange, specialCommands } from './special-commands.js';

/** What the four commands say that all lists of a plan share. */
function itemCommands(name: ItemName): readonly (readonly [type: string, fields: Fields])[] {
  const list = itemLists[name];
  const { id: _, ...fields } = fieldsIn(things[list]);
  return [
    [`${name}.add`, { item: z.looseObject({ id: words, ...fields }) }],
    [`${name}.update`, { id: idIn(list), changes: changesTo(fields) }],
    [`${name}.remove`, { id: idIn(list), ...ofChange }],
    [`${name}.move`, { id: idIn(list), to: position }],
  ];
}

/** The schema of each command, by its type. */
export const commandSchemas: ReadonlyMap<unknown, z.ZodMiniType<Values>> = new Map(
  [
    ...Object.entries<Fields>(specialCommands),
    ...(Object.keys(itemLists) as ItemName[]).flatMap(itemCommands),
  ].map(([type, fields]) => [type, z.object({ type: z.literal(type), ...fields })]),
);
