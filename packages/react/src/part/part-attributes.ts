/** The looks that several parts share, named in `data-control` for the style sheets. */
export type PartControl = 'button' | 'link-button' | 'radio' | 'text' | 'tag' | 'prose';

/** The facts of a part that styles may hang on, by name: `{ selected: true }` becomes `data-selected=""`. */
export type PartState = Readonly<Record<string, boolean | undefined>>;

/** The `data-*` attributes of a part; `undefined` leaves one out. */
export type PartAttributes = Record<`data-${string}`, string | undefined>;

/**
 * Writes the styling contract of every part among a node's attributes: `data-scope` and `data-part` say which part it
 * is, each true state becomes a boolean attribute of its own, and `data-control` names a shared look.
 */
export function markPart(
  attributes: Record<string, unknown>,
  scope: string,
  part: string,
  state?: PartState,
  control?: PartControl,
): void {
  attributes['data-scope'] = scope;
  attributes['data-part'] = part;
  for (const name in state) {
    if (state[name]) attributes[`data-${name}`] = '';
  }
  if (control) attributes['data-control'] = control;
}

/** The attributes that say which part a node is, in which state, and with which look. */
export function partAttributes(
  ...of: [scope: string, part: string, state?: PartState, control?: PartControl]
): PartAttributes {
  const attributes: PartAttributes = {};
  markPart(attributes, ...of);
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
