'use client';

import { type RefObject, useEffect } from 'react';

const controls = 'input, textarea, select, button, a[href], summary';

/**
 * Puts the focus into the field that the address names, or into what stands for it, and unfolds what it stands in.
 * Without a field it goes to the first one where an item has just been opened, and stays where it is elsewhere.
 */
export function useFieldFocus(
  around: RefObject<HTMLElement | null>,
  id: string,
  field: string | undefined,
  otherwise: 'first' | 'stay',
): void {
  useEffect(() => {
    const first =
      otherwise === 'first' &&
      around.current?.querySelector<HTMLElement>('input, textarea, select');
    const target = (field && nearest(around.current, id, field)) || first;
    if (!target) return;
    for (let fold = target.closest('details'); fold; fold = outer(fold)) fold.open = true;
    focusable(target).focus();
  }, [around, id, field, otherwise]);
}

/** What stands for a field, or for what the field is in: `changes` for `changes.0.communityToldOn`. */
function nearest(around: HTMLElement | null, id: string, field: string): HTMLElement | undefined {
  const nodes = [...(around?.querySelectorAll<HTMLElement>('[id]') ?? [])];
  const names = field.split('.');
  for (let count = names.length; count > 0; count--) {
    const wanted = [id, ...names.slice(0, count)].join('.');
    const found = nodes.find((each) => each.id === wanted);
    if (found) return found;
  }
  return undefined;
}

const outer = (fold: Element) => fold.parentElement?.closest('details') ?? null;

/** A control, or the first one inside: the chosen one of several. */
function focusable(target: HTMLElement): HTMLElement {
  if (target.matches(controls) || target.tabIndex >= 0) return target;
  if (target.hasAttribute('tabindex')) return target;
  const inside = target.querySelector<HTMLElement>(':checked');
  return inside ?? target.querySelector<HTMLElement>(controls) ?? target;
}
