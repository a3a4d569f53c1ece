'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether a script runs: false on a server and while hydrating, so that nothing that needs a script appears where none
 * runs. Without server markup it is true from the first rendering.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    // Preact calls this one on a server too.
    () => typeof document !== 'undefined',
    () => false,
  );
}
