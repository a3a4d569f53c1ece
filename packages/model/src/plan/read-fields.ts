import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import { type Values, withoutEmptyTexts } from './change.js';
import { copyJson, isRecord } from './json.js';
import { checkFields, type Fields, missing, type Scope } from './kinds.js';

/**
 * Reads a command's `changes`: each name has to be a field, each value has to fit it.
 * `undefined` and, for an optional field, an empty text mean that the field goes.
 */
export function readChanges(fields: Fields, input: unknown, scope: Scope): Result<Values> {
  if (!isRecord(input))
    return fail(misfit('wrong-type', ['changes'], input, 'an object of fields'));
  const issues: Issue[] = [];
  const changes = Object.entries(input).map(([name, value]) => {
    const path = ['changes', name];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const expected = `a field: ${Object.keys(fields).join(', ')}`;
      issues.push(misfit('not-allowed', path, name, expected));
      return [name, undefined];
    }
    if (value === undefined || (value === '' && !field.required)) {
      if (field.required) issues.push(missing(path));
      return [name, undefined];
    }
    const copied = copyJson(value, path);
    issues.push(...(copied.ok ? field.check(copied.value, path, scope) : copied.issues));
    return [name, copied.ok && copied.value];
  });
  return issues.length > 0 ? fail(...issues) : ok(Object.fromEntries(changes));
}

/** Reads a command's `item`: the known fields have to fit, others are kept as they are. */
export function readItem(fields: Fields, input: unknown, scope: Scope): Result<Values> {
  if (!isRecord(input)) return fail(misfit('wrong-type', ['item'], input, 'an object of fields'));
  const copied = copyJson(input, ['item']);
  if (!copied.ok) return copied;
  const item = withoutEmptyTexts(fields, copied.value as Values);
  const issues = checkFields(fields, item, ['item'], scope);
  return issues.length > 0 ? fail(...issues) : ok(item);
}
