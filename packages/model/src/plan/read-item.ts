import { misfit } from '../result.js';
import { checkFields, checkValue, itemById } from './check.js';
import type { Fields } from './fields.js';
import { copyJson, isRecord, sameJson, type Values } from './json.js';
import type { ListName } from './lists.js';
import { addition, named, notAField, type Reading, removal, type Step, update } from './reading.js';
import { released } from './released.js';

/** Reads `add`, `update` and `remove`, which all lists of a plan share. */
export function readItem(
  reading: Reading,
  verb: string | undefined,
  [list, fields]: readonly [ListName, Fields],
  command: Values,
): Step {
  if (verb === 'add') return add(reading, list, fields, command.item);
  const current = named(reading, list, command.id);
  if (!current) return { changes: [] };
  const path = [list, command.id as string];
  if (verb === 'update') return update(reading, path, current, fields, command.changes);
  return { changes: [removal(path, current), ...released(reading.plan, path)] };
}

/**
 * Adds an item. A name that is no field is a slip, unless another item of the list says the same there:
 * so a copy of an item keeps what a file brought along.
 */
function add(reading: Reading, list: ListName, fields: Fields, given: unknown): Step {
  const copy = isRecord(given) ? copyJson(given, ['item'], reading.issues) : given;
  checkFields(reading, fields, copy, ['item']);
  const { id: wanted, ...rest } = isRecord(copy) ? copy : {};
  const present = reading.plan[list] as readonly unknown[] as readonly Values[];
  for (const [name, value] of Object.entries(rest)) {
    const isCopied = present.some(
      (item) => Object.hasOwn(item, name) && sameJson(value, item[name]),
    );
    if (!Object.hasOwn(fields, name) && !isCopied) notAField(reading, fields, ['item', name]);
  }
  const id = freshId(reading, list, wanted, ['item', 'id']);
  return { changes: [addition([list, id], { id, ...rest })] };
}

/** The id that was asked for, or a new one. It has to be unlike any in the list. */
export function freshId(
  reading: Reading,
  list: ListName,
  wanted: unknown,
  path: readonly string[],
): string {
  const id = wanted === undefined ? reading.newId() : wanted;
  checkValue(reading, 'title', id, path);
  if (itemById(reading.plan, list, id)) {
    reading.issues.push(misfit('duplicate-id', path, id, 'a new id'));
  }
  return id as string;
}
