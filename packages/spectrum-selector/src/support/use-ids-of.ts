'use client';

import { type RefObject, useEffect, useState } from 'react';

/**
 * The ids of parts inside `root`, to refer to them by. `expected` has the id that each part gets by itself, which is
 * what a server refers to, as it cannot look. On the page a layout may leave out a part, or a host may give it another
 * id; the references follow what is there.
 */
export function useIdsOf(
  root: RefObject<HTMLElement | null>,
  scope: string,
  expected: Readonly<Record<string, string>>,
): string | undefined {
  const [ids, setIds] = useState(() => Object.values(expected).join(' '));
  // After every render, because any of them may add or remove a part. The same ids cause no new render.
  useEffect(() => {
    const idOf = (part: string) =>
      root.current?.querySelector(`[data-scope="${scope}"][data-part="${part}"]`)?.id;
    setIds(Object.keys(expected).map(idOf).filter(Boolean).join(' '));
  });
  return ids || undefined;
}
