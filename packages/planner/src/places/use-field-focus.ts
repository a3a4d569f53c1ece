'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Puts the focus into the field that the address names, and unfolds what it stands in. Without a field it goes to the
 * first one where an item has just been opened, and stays where it is elsewhere.
 */
export function useFieldFocus(
  around: RefObject<HTMLElement | null>,
  id: string,
  field: string | undefined,
  otherwise: 'first' | 'stay',
): void {
  useEffect(() => {
    const asked = field === undefined ? undefined : byId(around.current, `${id}-${field}`);
    const target = asked ?? (otherwise === 'first' ? firstIn(around.current) : undefined);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }, [around, id, field, otherwise]);
}

const firstIn = (node: HTMLElement | null) =>
  node?.querySelector<HTMLElement>('input, textarea, select') ?? undefined;

const byId = (node: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(node?.querySelectorAll<HTMLElement>('[id]') ?? [])].find((each) => each.id === id);
