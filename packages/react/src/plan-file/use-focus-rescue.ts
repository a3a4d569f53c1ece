'use client';

import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { rootNodeOf } from '../environment/root-node.js';

const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Calls `rescue` when the node goes while the focus is in it, so that the keyboard’s place is not lost. */
export function useFocusRescue(node: RefObject<HTMLElement | null>, rescue: () => void): void {
  useIsomorphicLayoutEffect(() => {
    const now = node.current;
    return () => {
      if (now?.contains(rootNodeOf(now).activeElement)) rescue();
    };
  }, []);
}
