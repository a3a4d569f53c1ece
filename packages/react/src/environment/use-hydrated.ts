'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Does a script run? False on a server and while the browser takes its markup over, so that what needs a script
 * stays away where none runs. A page that the browser draws by itself has it in the first rendering.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    // Preact asks for this one on a server too.
    () => typeof document !== 'undefined',
    () => false,
  );
}
