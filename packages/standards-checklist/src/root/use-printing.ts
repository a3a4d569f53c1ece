'use client';

import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';

const neverOnServers = () => false;

/** Whether the page around the node is being printed, or shown as it would print. */
export function usePrinting(node: RefObject<HTMLElement | null>): boolean {
  const printing = useRef(false);
  const subscribe = useCallback(
    (listener: () => void) => {
      const page = node.current?.ownerDocument.defaultView ?? window;
      const paper = page.matchMedia?.('print');
      const tell = (now: boolean) => {
        printing.current = now;
        listener();
      };
      const begin = () => tell(true);
      const end = () => tell(false);
      const follow = () => tell(paper.matches);
      page.addEventListener('beforeprint', begin);
      page.addEventListener('afterprint', end);
      paper?.addEventListener('change', follow);
      printing.current = paper?.matches ?? false;
      return () => {
        page.removeEventListener('beforeprint', begin);
        page.removeEventListener('afterprint', end);
        paper?.removeEventListener('change', follow);
      };
    },
    [node],
  );
  // A store, since React and Preact draw its changes before the browser goes on to print.
  return useSyncExternalStore(subscribe, () => printing.current, neverOnServers);
}
