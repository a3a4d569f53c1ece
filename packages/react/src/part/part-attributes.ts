/** The looks that several parts share, named in `data-control` for the style sheets. */
export type PartControl = 'button' | 'link-button' | 'radio' | 'text' | 'tag' | 'prose';

/** The facts of a part that styles may hang on, by name: `{ selected: true }` becomes `data-selected=""`. */
export type PartState = Readonly<Record<string, boolean | undefined>>;

/** The `data-*` attributes of a part; `undefined` leaves one out. */
export type PartAttributes = Record<`data-${string}`, string | undefined>;

/**
 * The styling contract of every part: `data-scope` and `data-part` say which part it is,
 * each true state becomes a boolean attribute of its own, and `data-control` names a shared look.
 */
export function partAttributes(
  scope: string,
  part: string,
  state: PartState = {},
  control?: PartControl,
): PartAttributes {
  const attributes: PartAttributes = { 'data-scope': scope, 'data-part': part };
  for (const name in state) {
    if (state[name]) attributes[`data-${name}`] = '';
  }
  if (control) attributes['data-control'] = control;
  return attributes;
}

/**
 * Names the nodes of a component that are no parts of their own, so that styles reach them:
 * `<li {...node('contents-item')}>`.
 */
export const nodesOf =
  (scope: string) =>
  (part: string, state?: PartState, control?: PartControl): PartAttributes =>
    partAttributes(scope, part, state, control);
