/** The document or shadow root that a node is in: the only way that components reach the DOM around them. */
export function rootNodeOf(node: Node): Document | ShadowRoot {
  return node.getRootNode() as Document | ShadowRoot;
}

/** The element of a part that has this id, looked up in the node's own root. */
export function findById(node: Node, id: string): HTMLElement | null {
  return rootNodeOf(node).getElementById(id);
}
