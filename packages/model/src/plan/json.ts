import type { Saying } from '../messages/saying.js';
import { fail, type Issue, misfit, ok, type Path, type Result } from '../result.js';

/** An object as JSON has it: fields by name. */
export type Values = Readonly<Record<string, unknown>>;

/** How deep a value may nest. A plan needs fewer than ten levels. */
export const depthLimit = 100;

/** Is this an object with fields, and not a list? */
export const isRecord = (value: unknown): value is Values =>
  Object.prototype.toString.call(value) === '[object Object]';

/** The values without the fields that are `undefined`, as JSON has them. */
export const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/**
 * A deep copy of a value that JSON can hold. What would not survive a file becomes an issue: functions,
 * dates, `NaN`, loops, too many levels, and a field named `__proto__`, which only a hostile file has.
 */
export function copyJson(value: unknown, path: Path): Result<unknown> {
  const issues: Issue[] = [];
  // One path for the whole walk: a copy of it for each value would take longer than the walk.
  const at = [...path];
  const note = (code: Issue['code'], found: unknown, expected: Saying, length = at.length) =>
    issues.push(misfit(code, at.slice(0, length), found, expected));
  const inside = (each: unknown, key: string | number): unknown => {
    at.push(key);
    const copied = copy(each);
    at.pop();
    return copied;
  };
  const copy = (each: unknown): unknown => {
    if (at.length > depthLimit)
      note('too-deep', each, { name: 'expected.levels', values: { limit: depthLimit } }, 3);
    else if (Array.isArray(each)) return Array.from(each, inside);
    else if (isRecord(each)) {
      if (Object.hasOwn(each, '__proto__'))
        note('not-allowed', '__proto__', { name: 'expected.fieldTakenOut' });
      return Object.fromEntries(
        Object.entries(each).flatMap(([key, one]) =>
          one === undefined ? [] : [[key, inside(one, key)]],
        ),
      );
    } else if (!isScalar(each)) note('wrong-type', each, { name: 'expected.jsonValue' });
    return each;
  };
  const copied = copy(value);
  return issues.length > 0 ? fail(...issues) : ok(copied);
}

/** The text of a JSON value. The order of fields makes no difference. */
export const textOfJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) => (isRecord(each) ? byName(each) : each));

const byName = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Do two JSON values say the same? The order of fields makes no difference. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Values)[key], (b as Values)[key]))
  );
}

const isScalar = (value: unknown): boolean =>
  value === null || /string|boolean/.test(typeof value) || Number.isFinite(value);
