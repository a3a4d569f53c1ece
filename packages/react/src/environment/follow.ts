import type { MouseEvent } from 'react';

/**
 * Follows a link with `go` instead of the browser, because a hash reaches neither into a shadow root nor to what is not
 * on screen yet. The browser still handles a click with a modifier key, which asks for a tab, a window or a download.
 */
export function follow(event: MouseEvent, go: () => void): void {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  go();
}
