import type * as z from 'zod/mini';
import type { Saying } from '../../messages/saying.js';
import { fail, type Issue, misfit, ok, type Path, type Result } from '../../result.js';
import { type Fields, fieldsIn, isOptional } from '../fields/walk.js';
import { copyJson, isRecord, sameJson, type Values } from '../json.js';

/** A copy of the fields that a schema names, with ids made where none are given. Nothing is checked yet. */
export function draftCommand(
  schema: z.ZodMiniType,
  input: Values,
  newId: () => string,
): Result<Values> {
  const fields = fieldsIn(schema);
  const given = Object.entries(fields).filter(([name]) => input[name] !== undefined);
  const drafted = gather(
    given.map(([name, field]) => [
      name,
      name === 'changes'
        ? draftChanges(fieldsIn(field), input.changes, ['changes'])
        : copyJson(input[name], [name]),
    ]),
  );
  if (!drafted.ok) return drafted;
  const { item, ...command } = drafted.value;
  if (input.type === 'version.save') return ok({ id: newId(), ...command });
  if (input.type === 'practice.record') return ok({ decisionId: newId(), ...command });
  return isRecord(item) ? ok({ ...command, item: { id: newId(), ...item } }) : drafted;
}

/** A copy of changes. Where a field may be left out, an empty text takes it away as `undefined` does. */
export function draftChanges(fields: Fields, changes: unknown, at: Path): Result<unknown> {
  if (!isRecord(changes)) return ok(changes);
  return gather(
    Object.entries(changes).map(([name, value]) => [
      name,
      value === undefined || (value === '' && canGo(fields, name))
        ? ok(undefined)
        : copyJson(value, [...at, name]),
    ]),
  );
}

/** May the field be taken away? */
function canGo(fields: Fields, name: string): boolean {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return !!field && isOptional(field) && isOptional(field._zod.def.innerType);
}

/**
 * An issue on each name that is no field: a slip, unless one of `others` says the same there. So an item can
 * be written back, and a copy of it added, with what a file brought along.
 */
export function slips(
  fields: Fields,
  values: unknown,
  others: readonly object[],
  at: Path,
): readonly Issue[] {
  if (!isRecord(values)) return [];
  const isThere = (name: string): boolean =>
    others.some((other) => {
      const known: Values = { ...other };
      return Object.hasOwn(known, name) && sameJson(values[name], known[name]);
    });
  const expected: Saying = {
    name: 'expected.field',
    values: { names: Object.keys(fields).join(', ') },
  };
  return Object.keys(values)
    .filter((name) => !Object.hasOwn(fields, name) && !isThere(name))
    .map((name) => misfit('not-allowed', [...at, name], name, expected));
}

/** The values of results by name, or all of their issues. */
function gather(results: readonly (readonly [name: string, Result<unknown>])[]): Result<Values> {
  const issues = results.flatMap(([, result]) => (result.ok ? [] : result.issues));
  const values = results.map(([name, result]) => [name, result.ok ? result.value : undefined]);
  return issues.length > 0 ? fail(...issues) : ok(Object.fromEntries(values));
}
