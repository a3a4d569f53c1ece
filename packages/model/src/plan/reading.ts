import { misfit, type Path } from '../result.js';
import { type Change, fieldChange } from './change.js';
import { type Check, checkFields, checkValue, itemById } from './check.js';
import type { CommandContext } from './command.js';
import { type Fields, isRequired } from './fields.js';
import { copyJson, isRecord, sameJson, type Values } from './json.js';
import type { ListName } from './lists.js';

/** What a command comes to: its changes and, for an update, the fields that it was read by. */
export interface Step {
  readonly changes: readonly Change[];
  readonly updated?: Fields;
}

/** All that reading a command needs. What does not fit goes to its `issues`. */
export interface Reading extends Check, Pick<CommandContext, 'newId' | 'actor'> {
  readonly at: string;
}

/** Reads one kind of command. */
export type Reader = (reading: Reading, command: Values) => Step;

/**
 * Reads `changes` to a value. `undefined`, and an empty text in an optional field, take the field away.
 * A name that is no field is a slip, unless it says what is there already.
 */
export function readChanges(
  reading: Check,
  fields: Fields,
  current: Values,
  changes: unknown,
  at: Path = ['changes'],
): Values {
  const { issues } = reading;
  if (!isRecord(changes)) {
    issues.push(misfit('wrong-type', at, changes, 'an object'));
    return {};
  }
  const read = ([name, value]: [string, unknown]): [string, unknown] => {
    const path = [...at, name];
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec && Object.hasOwn(current, name) && sameJson(value, current[name])) {
      return [name, value];
    }
    if (!spec) {
      notAField(reading, fields, path);
    } else if (value === undefined || value === '') {
      if (!isRequired(spec)) return [name, undefined];
      checkFields(reading, { [name]: spec }, { [name]: value }, at);
    } else {
      const copy = copyJson(value, path, issues);
      checkValue(reading, spec, copy, path);
      return [name, copy];
    }
    return [name, value];
  };
  return Object.fromEntries(Object.entries(changes).map(read));
}

/** An issue on a name that is no field. */
export function notAField({ issues }: Check, fields: Fields, path: Path): void {
  const expected = `a field: ${Object.keys(fields).join(', ')}`;
  issues.push(misfit('not-allowed', path, path.at(-1), expected));
}

/** Changes to the fields of what stands at a place. */
export const update = (
  reading: Reading,
  path: readonly string[],
  current: Values,
  fields: Fields,
  changes: unknown,
): Step => ({
  changes: fieldChange(path, current, readChanges(reading, fields, current, changes)),
  updated: fields,
});

/** What a command says beside its main matter: the fields in the table, checked and copied. */
export function readExtras(reading: Reading, fields: Fields, command: Values): Values {
  const names = Object.keys(fields).filter((name) => command[name] !== undefined);
  checkFields(reading, fields, command, []);
  return Object.fromEntries(
    names.map((name) => [name, copyJson(command[name], [name], reading.issues)]),
  );
}

/** The item that a command names by its id; without one there is an issue. */
export function named({ plan, issues }: Reading, list: ListName, id: unknown): Values | undefined {
  const item = itemById(plan, list, id);
  if (!item) issues.push(misfit('unknown-id', ['id'], id, `an id from ${list}`));
  return item;
}

/** Takes a value away. */
export const removal = (path: readonly string[], before: Values): Change => ({
  path,
  next: undefined,
  before,
});

/** Puts a new value in its place. */
export const addition = (path: readonly string[], item: Values): Change => ({
  path,
  next: item,
  after: item,
});

/** No changes, and an issue that says why. */
export function refuse({ issues }: Reading, ...issue: Parameters<typeof misfit>): Step {
  issues.push(misfit(...issue));
  return { changes: [] };
}
