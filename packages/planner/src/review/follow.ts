import { findById } from '@engagement-kit/react';
import type { MouseEvent } from 'react';

/** Follows a link to a heading by hand, unless it is to open elsewhere. */
export function follow(node: HTMLElement | null, event: MouseEvent, id: string): void {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const target = node && findById(node, id);
  if (!target || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  target.focus();
}
