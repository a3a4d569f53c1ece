/** Looks that several parts share. `data-control` names them for the style sheets. */
export type PartControl = 'button' | 'link-button' | 'radio' | 'text' | 'tag' | 'prose' | 'drawing';

/** The states of a part that styles can use, by name: `{ selected: true }` becomes `data-selected=""`. */
export type PartState = Readonly<Record<string, boolean | undefined>>;

/** The `data-*` attributes of a part; `undefined` leaves one out. */
export type PartAttributes = Record<`data-${string}`, string | undefined>;

/**
 * Adds the styling contract to a node's attributes: `data-scope` and `data-part` say which part it is, each true state
 * becomes a boolean attribute of its own, and `data-control` names a shared look.
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

/** The attributes that say which part a node is, its state and its look. */
export function partAttributes(
  ...of: [scope: string, part: string, state?: PartState, control?: PartControl]
): PartAttributes {
  const attributes: PartAttributes = {};
  markPart(attributes, ...of);
  return attributes;
}

/** Names nodes of a component that are not parts, so that styles can reach them: `<li {...node('contents-item')}>`. */
export const nodesOf =
  (scope: string) =>
  (part: string, state?: PartState, control?: PartControl): PartAttributes =>
    partAttributes(scope, part, state, control);
