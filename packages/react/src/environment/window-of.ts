/**
 * The window that shows a node, if one does. An image of the page that is called `defaultView` hides what the document
 * says; then its class is asked.
 */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  const page = node.ownerDocument ?? (node as Document);
  const said = page.defaultView;
  if (!said || said.window === said) return said;
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView') ?? {};
  return get?.call(page) ?? null;
}
