import { windowOf } from '@engagement-kit/react';

/**
 * Puts text on the clipboard of the window that the node is in. Where the browser lacks or refuses the modern way, it
 * tries the old one, without moving focus or selection. Resolves to whether the text is there; never rejects.
 */
export async function copyText(node: Node, text: string): Promise<boolean> {
  const document = node.ownerDocument;
  try {
    await windowOf(node)?.navigator.clipboard.writeText(text);
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
  document.addEventListener('copy', listen, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', listen, { capture: true });
  }
}
