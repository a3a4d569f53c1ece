'use client';

import { startTransition, useEffect, useState } from 'react';

/** How long nothing has to change, in milliseconds: longer than between two letters. */
const pause = 300;

/** The value as it was before it began to change; the new one once it has stayed the same for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(value, settled)) return;
    const timer = setTimeout(() => startTransition(() => setSettled(value)), pause);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
