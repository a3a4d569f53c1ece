'use client';

import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';
import { type PrintWatch, printWatchOf } from './print-watch.js';
import { windowOf } from './window-of.js';

const neverOnServers = () => false;

/** Whether the page around the node is being printed, or shown as it would print. */
export function usePrinting(node: RefObject<HTMLElement | null>): boolean {
  const watch = useRef<PrintWatch | undefined>(undefined);
  // The page holds the listener only weakly, so the component holds it here.
  const held = useRef<(() => void) | undefined>(undefined);
  const subscribe = useCallback(
    (listener: () => void) => {
      const page = (node.current && windowOf(node.current)) ?? window;
      const mine = new WeakRef(listener);
      watch.current = printWatchOf(page);
      const { listeners } = watch.current;
      held.current = listener;
      listeners.add(mine);
      return () => {
        listeners.delete(mine);
      };
    },
    [node],
  );
  // A store, since React and Preact draw its changes before the browser goes on to print.
  return useSyncExternalStore(subscribe, () => watch.current?.printing ?? false, neverOnServers);
}
