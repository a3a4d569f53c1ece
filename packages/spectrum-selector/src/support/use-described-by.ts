'use client';

import { findById } from '@engagement-kit/react';
import { type RefObject, useEffect, useState } from 'react';

/**
 * `aria-describedby` for parts that a custom layout may leave out. The server names all of them;
 * in the browser those that are not there are dropped.
 */
export function useDescribedBy(
  element: RefObject<HTMLElement | null>,
  ids: readonly string[],
): string | undefined {
  const [absent, setAbsent] = useState('');
  useEffect(() => {
    const node = element.current;
    if (node?.isConnected) setAbsent(ids.filter((id) => !findById(node, id)).join(' '));
  });
  const gone = absent.split(' ');
  return ids.filter((id) => !gone.includes(id)).join(' ') || undefined;
}
