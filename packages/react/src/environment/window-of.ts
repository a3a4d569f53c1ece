/**
 * The window that shows a node, if any. If an image on the page is named `defaultView`, it hides the document's own
 * property, so the class is asked.
 */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  const page = node.ownerDocument ?? (node as Document);
  const said = page.defaultView;
  if (!said || said.window === said) return said;
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView') ?? {};
  return get?.call(page) ?? null;
}
