/** Says where data does not fit. */
type Check = (value: unknown) => string | undefined;

/**
 * What data has to look like: a text that matches a pattern; `true` or `0` for any value of that type; an array by its
 * entries; an object by its fields, where a name that ends in `?` is optional and `*` stands for every field. Or a
 * check of its own.
 */
export type Shape =
  | RegExp
  | true
  | 0
  | Check
  | readonly [Shape]
  | { readonly [field: string]: Shape };

const pairsOf = (
  value: object,
  shape: Exclude<Shape, RegExp | true | 0 | Check>,
): [string, Shape][] => {
  const each = Array.isArray(shape) ? shape[0] : (shape as Record<string, Shape>)['*'];
  return each ? Object.keys(value).map((field) => [field, each]) : Object.entries(shape);
};

/** Where the data does not fit, as a path (`.feedback.0.how`; `.` is the whole), or nothing where it fits. */
export function wrongPlace(value: unknown, shape: Shape, path = ''): string | undefined {
  if (typeof shape === 'function') return shape(value);
  const here = path || '.';
  if (typeof shape !== 'object') return typeof value === typeof shape ? undefined : here;
  if (shape instanceof RegExp) {
    return typeof value === 'string' && shape.test(value) ? undefined : here;
  }
  if (typeof value !== 'object' || !value || Array.isArray(shape) !== Array.isArray(value)) {
    return here;
  }
  for (const [name, inner] of pairsOf(value, shape)) {
    const field = name in value ? name : name.replace(/\?$/, '');
    const found = Object.hasOwn(value, field)
      ? (value as Record<string, unknown>)[field]
      : undefined;
    const problem =
      found === undefined && field !== name ? found : wrongPlace(found, inner, `${path}.${field}`);
    if (problem) return problem;
  }
  return undefined;
}
