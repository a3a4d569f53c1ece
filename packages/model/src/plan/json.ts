import { fail, type Issue, misfit, ok, type Path, type Result } from '../result.js';

/** How deep a value may nest. A plan needs fewer than ten levels. */
export const depthLimit = 100;

/** How many values, counted with all that is in them, may come in at once. */
export const valueLimit = 1_000_000;

/** Is this an object with fields, and not a list? */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/**
 * A deep copy of a value that JSON can carry. Fields that are `undefined` are left out, as JSON does.
 * Anything else that would not survive a file is an issue: functions, dates, `NaN`, loops, too deep
 * a nesting, and a field named `__proto__`, which only a hostile file has.
 */
export function copyJson(input: unknown, at: Path = []): Result<unknown> {
  const path: (string | number)[] = [...at];
  let count = 0;

  const copy = (value: unknown): unknown => {
    count += 1;
    if (count > valueLimit) throw tooLarge(path);
    if (path.length - at.length > depthLimit) throw tooDeep(path);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (Number.isFinite(value)) return value;
    const inside = (key: string | number, each: unknown): unknown => {
      path.push(key);
      const copied = copy(each);
      path.pop();
      return copied;
    };
    if (Array.isArray(value)) return Array.from(value, (each, index) => inside(index, each));
    if (!isRecord(value))
      throw misfit('wrong-type', [...path], value, 'a value that JSON can hold');
    const copied: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) {
      if (key === '__proto__') throw forbidden([...path, key]);
      if (each !== undefined) copied[key] = inside(key, each);
    }
    return copied;
  };

  try {
    return ok(copy(input));
  } catch (issue) {
    if (isRecord(issue) && 'code' in issue) return fail(issue as unknown as Issue);
    throw issue;
  }
}

/** Do two JSON values say the same? The order of fields makes no difference. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, i) => sameJson(each, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

const tooLarge = (path: Path): Issue => ({
  code: 'too-large',
  path: path.slice(0, 1),
  message: `This holds more than ${valueLimit} values. Check that it is the right file.`,
});

const tooDeep = (path: Path): Issue => ({
  code: 'too-deep',
  path: path.slice(0, 5),
  message: `This nests deeper than ${depthLimit} levels. Check that it is the right file.`,
});

const forbidden = (path: Path): Issue => ({
  code: 'not-allowed',
  path,
  message: 'A field may not be named “__proto__”. Remove it.',
  found: '“__proto__”',
});
