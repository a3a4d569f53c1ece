'use client';

import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../state/use-isomorphic-layout-effect.js';
import { rootNodeOf } from './root-node.js';

/**
 * Calls `rescue` with the document or shadow root when the node has gone while the focus was in it, so that the
 * keyboard’s place is not lost.
 */
export function useFocusRescue(
  node: RefObject<HTMLElement | null>,
  rescue: (root: Document | ShadowRoot) => void,
): void {
  useIsomorphicLayoutEffect(() => {
    const now = node.current;
    return () => {
      if (!now) return;
      const root = rootNodeOf(now);
      if (!now.contains(root.activeElement)) return;
      // StrictMode takes each effect back once and lets the node stay: then its focus stays too.
      queueMicrotask(() => {
        if (!now.isConnected) rescue(root);
      });
    };
  }, []);
}
