/**
 * The window that shows a node, if one does. Asked of the class: an image of the page that is called `defaultView`
 * hides what the document says.
 */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView') ?? {};
  return get?.call(node.ownerDocument ?? node) ?? null;
}
