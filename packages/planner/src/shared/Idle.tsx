'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.js';

/** Draws what is inside once the page has nothing else to do. Nobody waits for it. */
export function Idle({ children }: { readonly children: ReactNode }): ReactNode {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setTime(true))), []);
  return isTime && children;
}
