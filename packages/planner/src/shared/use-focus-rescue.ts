'use client';

import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/**
 * A ref for a node that may go while the focus is in it. `rescue` is then called with the document or shadow root, so that
 * the keyboard’s place is not lost.
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
    // StrictMode takes each ref back once and lets the node stay: then its focus stays too.
    queueMicrotask(() => {
      if (!gone.isConnected) latest.current(root);
    });
  }, []);
}
