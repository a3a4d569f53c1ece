import { windowOf } from '@engagement-kit/react';

/**
 * Puts text on the clipboard of the window that the node is in. Where the browser lacks or refuses the modern way, it
 * tries the old one, without moving focus or selection. Resolves to whether the text is there; never rejects.
 */
export async function copyText(node: Node, text: string): Promise<boolean> {
  const document = node.ownerDocument;
  try {
    const view = windowOf(node);
    if (!view) return false;
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document ? copyByEvent(document, text) : false;
  }
}

function copyByEvent(document: Document, text: string): boolean {
  let copied = false;
  const listen = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  // Asked of their classes: an image of the page may be called by their names.
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const capture = { capture: true };
  addEventListener.call(document, 'copy', listen as EventListener, capture);
  try {
    return Document.prototype.execCommand.call(document, 'copy') && copied;
  } catch {
    return false;
  } finally {
    removeEventListener.call(document, 'copy', listen as EventListener, capture);
  }
}
