// What the part maker takes from Radix, as far as an element needs it.
import type { Ref } from 'preact';

/** `asChild` is for hosts that compose parts; an element composes its own. */
export const Slot = 'slot';

/** One ref that hands its node to all of these. */
export const composeRefs =
  <Node>(...refs: readonly (Ref<Node> | undefined)[]) =>
  (node: Node | null): void => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(node);
      else if (ref) ref.current = node;
    }
  };
