/** The element with this id in the node's own root: the document, or a shadow root. */
export function findById(node: Node, id: string): HTMLElement | null {
  return (node.getRootNode() as Document | ShadowRoot).getElementById(id);
}

/** Moves focus to the element with this id in the node's own root, if there is one. */
export function focusById(node: Node, id: string): void {
  findById(node, id)?.focus();
}
