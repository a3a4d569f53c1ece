'use client';

import { type ForwardedRef, type RefCallback, type RefObject, useCallback } from 'react';

/** One ref that fills the component's own and the one it was given. */
export function useMergedRef<Node>(
  own: RefObject<Node | null>,
  given: ForwardedRef<Node>,
): RefCallback<Node> {
  return useCallback(
    (node: Node | null) => {
      own.current = node;
      if (typeof given === 'function') given(node);
      else if (given) given.current = node;
    },
    [own, given],
  );
}
