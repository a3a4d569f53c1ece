'use client';

import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../state/use-isomorphic-layout-effect.js';
import { rootNodeOf } from './root-node.js';

/** Calls `rescue` when the node goes while the focus is in it, so that the keyboard’s place is not lost. */
export function useFocusRescue(
  node: RefObject<HTMLElement | null>,
  rescue: (node: HTMLElement) => void,
): void {
  useIsomorphicLayoutEffect(() => {
    const now = node.current;
    return () => {
      if (now?.contains(rootNodeOf(now).activeElement)) rescue(now);
    };
  }, []);
}
