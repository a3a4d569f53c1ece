import type { CSSProperties, SyntheticEvent } from 'react';

/** Attributes and handlers of a node, by React's names. */
export type NodeProps = Readonly<Record<string, unknown>>;

type Handler = (event: SyntheticEvent, ...rest: unknown[]) => unknown;

const isHandler = (name: string, value: unknown): value is Handler =>
  typeof value === 'function' && /^on[A-Z]/.test(name);

/** Attributes that list ids, where the part's ids and the host's are joined. */
const idLists = new Set(['aria-describedby', 'aria-details', 'aria-controls', 'aria-owns']);

/**
 * Merges what a part and its host set on one node: the host's handler first, then the part's unless the host prevented
 * the default; class names and lists of ids joined; styles merged. For any other attribute the host wins. `undefined`
 * does not count.
 */
export function mergeProps(own: NodeProps, host: NodeProps): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const name in own) {
    const value = own[name];
    merged[name] = isHandler(name, value) ? unlessPrevented(value, host[name]) : value;
  }
  for (const name in host) {
    const theirs = host[name];
    if (theirs === undefined || isHandler(name, own[name])) continue;
    const ours = own[name];
    if (ours === undefined) merged[name] = theirs;
    else if (name === 'className' || idLists.has(name)) merged[name] = joined(ours, theirs);
    else if (name === 'style') {
      merged[name] = { ...(ours as CSSProperties), ...(theirs as CSSProperties) };
    } else merged[name] = theirs;
  }
  return merged;
}

/** The attributes of `own` that `host` may add to but not replace. */
export function joinedLists(own: NodeProps, host: NodeProps): Record<string, unknown> {
  const lists: Record<string, unknown> = {};
  for (const name of idLists) {
    if (own[name] && host[name]) lists[name] = joined(own[name], host[name]);
  }
  return lists;
}

/** Runs the host's handler, then the part's unless the default was prevented. */
function unlessPrevented(ours: Handler, theirs: unknown): Handler {
  return (event, ...rest) => {
    if (typeof theirs === 'function') theirs(event, ...rest);
    // A host's callback with an event's name may be called without an event.
    if (!event?.defaultPrevented) ours(event, ...rest);
  };
}

const joined = (ours: unknown, theirs: unknown): string =>
  [...new Set(`${ours} ${theirs}`.split(/\s+/).filter(Boolean))].join(' ');
