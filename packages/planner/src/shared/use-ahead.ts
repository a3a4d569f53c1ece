'use client';

import { useEffect } from 'react';
import { whenIdle } from './when-idle.js';

/** Something that can be loaded before it is shown. */
interface Ahead {
  readonly ahead: () => Promise<void>;
}

/**
 * Loads what comes next, one after the other, once the page has nothing else to do: so nobody waits for it. The list
 * has to be the same at each rendering.
 */
export function useAhead(parts: readonly Ahead[]): void {
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      for (const part of parts) if (isHere) await part.ahead();
    };
    const leave = whenIdle(() => void load());
    return () => {
      isHere = false;
      leave();
    };
  }, [parts]);
}
