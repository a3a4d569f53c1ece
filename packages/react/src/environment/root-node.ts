/** The element with this id in the node's own root: the document, or a shadow root. */
export function findById(node: Node, id: string): HTMLElement | null {
  const root = node.getRootNode();
  // Taken from the class, because an image on the page may be named `getElementById`.
  const { getElementById } = (root === node.ownerDocument ? Document : DocumentFragment).prototype;
  return getElementById.call(root as Document, id) as HTMLElement | null;
}

/** Moves focus to the element with this id in the node's own root, if there is one. */
export function focusById(node: Node, id: string): void {
  findById(node, id)?.focus();
}
