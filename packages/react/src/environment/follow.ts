import type { MouseEvent } from 'react';

/**
 * Follows a link by `go` in place of the browser: a hash leads neither into a shadow root nor to what is not on
 * screen yet. A click with a modifier key asks for a tab, a window or a download, and stays with the browser.
 */
export function follow(event: MouseEvent, go: () => void): void {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  go();
}
