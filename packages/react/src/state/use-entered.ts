'use client';

import { useRef, useState } from 'react';
import { type Entered, enteredIn } from './entered.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';

/**
 * Hands on what a person entered in the markup of a server before the script came, once, as the component takes that
 * markup over. `id` is that of the component's own node; `isLive` is what `useHydrated` says.
 */
export function useEntered(
  id: string,
  isLive: boolean,
  take: (entered: readonly Entered[]) => void,
): void {
  // Read while rendering: React puts back the text of a textarea as it takes it over, before any effect.
  const [found] = useState(() => (isLive ? [] : enteredOn(id)));
  const isTaken = useRef(false);
  useIsomorphicLayoutEffect(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    if (found.length > 0) take(found);
  });
}

/** The node is in the page already, and no ref leads to it yet. A server has no page. */
function enteredOn(id: string): readonly Entered[] {
  if (typeof document === 'undefined') return [];
  const node = Document.prototype.getElementById.call(document, id);
  return node ? enteredIn(node.querySelectorAll('input, textarea')) : [];
}
