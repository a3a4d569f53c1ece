/**
 * Unfolds what the node with this id is folded into or, for the heading of a standard that folds, what it is over; scrolls to it, and moves focus there: to a question's chosen (or
 * else first) radio, or to the node itself. False if the node is not on screen yet.
 */
export function reveal(from: Node, id: string): boolean {
  const target = (from.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (!target || target.closest('[hidden]')) return false;
  for (let node = target.parentElement; node; node = node.parentElement) {
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
  }
  const below = target.parentElement?.querySelector<HTMLDetailsElement>(':scope > details[name]');
  if (below) below.open = true;
  const control =
    target.querySelector<HTMLElement>('input[type=radio]:checked') ??
    target.querySelector<HTMLElement>('input[type=radio]');
  target.scrollIntoView?.();
  (control ?? target).focus({ preventScroll: true });
  return true;
}
