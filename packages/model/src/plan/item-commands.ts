import { fail, misfit, ok, type Result } from '../result.js';
import { type Change, fieldChange, type Values } from './change.js';
import type { CommandContext } from './command.js';
import { items, type ListName } from './fields.js';
import type { Fields, Scope } from './kinds.js';
import type { Plan } from './plan.js';
import { readChanges, readItem } from './read-fields.js';
import { released } from './released.js';

/** What a command comes to: its changes, and for an update the fields that it was read by. */
export interface Step {
  readonly changes: readonly Change[];
  readonly updated?: Fields;
}

/** Reads `<item>.add`, `.update` and `.remove` for each kind of item; `undefined` for another command. */
export function readItemCommand(
  command: Values,
  [subject = '', verb]: readonly string[],
  scope: Scope,
  newId: CommandContext['newId'],
): Result<Step> | undefined {
  const entry = Object.hasOwn(items, subject) ? items[subject] : undefined;
  if (!entry) return undefined;
  const { list, fields } = entry;
  if (verb === 'add') {
    const item = readItem(fields, command.item, scope);
    return item.ok ? add(scope.plan, list, item.value, newId) : item;
  }
  if (verb !== 'update' && verb !== 'remove') return undefined;

  const path = [list, command.id as string];
  const current = itemById(scope.plan, list, command.id);
  if (!current) {
    return fail(misfit('unknown-id', ['id'], command.id, `an id from the plan’s ${list}`));
  }
  if (verb === 'remove') {
    const change: Change = { path, next: undefined, before: current };
    return ok({ changes: [change, ...released(scope.plan, path)] });
  }
  const read = readChanges(fields, command.changes, scope);
  if (!read.ok) return read;
  const change = fieldChange(path, current, read.value);
  return ok({ changes: change ? [change] : [], updated: fields });
}

function add(
  plan: Plan,
  list: ListName,
  { id: given, ...rest }: Values,
  newId: CommandContext['newId'],
): Result<Step> {
  const id = given ?? newId();
  if (typeof id !== 'string' || id === '') {
    return fail(misfit('wrong-type', ['item', 'id'], id, 'a text that is not empty'));
  }
  if (itemById(plan, list, id)) {
    return fail(misfit('duplicate-id', ['item', 'id'], id, `an id that is new to ${list}`));
  }
  const item = { id, ...rest };
  return ok({ changes: [{ path: [list, id], next: item, after: item }] });
}

const itemById = (plan: Plan, list: ListName, id: unknown): Values | undefined =>
  (plan[list] as readonly { readonly id: string }[]).find((item) => item.id === id) as
    | Values
    | undefined;
