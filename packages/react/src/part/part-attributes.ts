/** The facts of a part that styles may hang on, by name: `{ selected: true }` becomes `data-selected=""`. */
export type PartState = Readonly<Record<string, boolean | undefined>>;

/** The `data-*` attributes of a part; `undefined` leaves one out. */
export type PartAttributes = Record<`data-${string}`, string | undefined>;

/**
 * The styling contract of every part: `data-scope` and `data-part` say which part it is,
 * and each true state becomes a boolean attribute of its own.
 */
export function partAttributes(scope: string, part: string, state: PartState = {}): PartAttributes {
  const attributes: PartAttributes = { 'data-scope': scope, 'data-part': part };
  for (const [name, on] of Object.entries(state)) {
    if (on) attributes[`data-${name}`] = '';
  }
  return attributes;
}
