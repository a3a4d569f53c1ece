import { createElementIn } from './document-of.js';
import { windowOf } from './window-of.js';

/** A file for the person to download. */
interface FileToSave {
  /** Its name, with its extension. */
  readonly name: string;
  /** Its media type, such as `application/json`. */
  readonly mediaType: string;
  readonly content: string | Uint8Array | Blob;
}

/**
 * Downloads a file through the window that the node is in. Returns whether the browser could be asked; it does not say
 * whether the person kept the file.
 */
export function downloadFile(node: Node, { name, mediaType, content }: FileToSave): boolean {
  const document = node.ownerDocument;
  const view = windowOf(node);
  if (!document || !view) return false;
  try {
    const url = view.URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
    const link = createElementIn(document, 'a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser may start reading only after this turn.
    view.setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
