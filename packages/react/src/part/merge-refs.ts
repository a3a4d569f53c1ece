import { composeRefs } from '@radix-ui/react-compose-refs';
import type { Ref } from 'react';

const merged = new WeakMap<object, WeakMap<object, Ref<unknown>>>();

/**
 * One ref that sets both. The same two refs give the same result, or React would detach and reattach the node on every
 * render.
 */
export function mergeRefs<Node>(
  ours: Ref<Node> | undefined,
  theirs: Ref<Node> | undefined,
): Ref<Node> | undefined {
  if (!ours || !theirs) return ours ?? theirs ?? undefined;
  const withOurs = merged.get(ours as object) ?? new WeakMap<object, Ref<unknown>>();
  merged.set(ours as object, withOurs);
  const both = (withOurs.get(theirs as object) as Ref<Node>) ?? composeRefs(ours, theirs);
  withOurs.set(theirs as object, both as Ref<unknown>);
  return both;
}
