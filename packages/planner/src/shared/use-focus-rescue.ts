'use client';

import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/**
 * A ref for a node that may disappear while it has focus. `rescue` is then called with the document or shadow root, so
 * that keyboard users keep their place.
 */
export function useFocusRescue(
  rescue: (root: Document | ShadowRoot) => void,
): RefCallback<HTMLElement> {
  const latest = useRef(rescue);
  useEffect(() => {
    latest.current = rescue;
  });
  const node = useRef<HTMLElement | null>(null);
  return useCallback((next: HTMLElement | null) => {
    const gone = node.current;
    node.current = next;
    if (next || !gone) return;
    const root = gone.getRootNode() as Document | ShadowRoot;
    if (!gone.contains(root.activeElement)) return;
    // Keeps focus where it was when StrictMode detaches and reattaches the ref.
    queueMicrotask(() => {
      if (!gone.isConnected) latest.current(root);
    });
  }, []);
}
