import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The part of the address after `#`: enough of a router for two views. */
export const useHash = () => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
