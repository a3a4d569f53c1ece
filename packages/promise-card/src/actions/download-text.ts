/** Offers text as a file to keep. Returns whether the browser could be asked. */
export function downloadText(node: Node, text: string, file: string, type: string): boolean {
  const document = node.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return false;
  try {
    const url = view.URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // The browser may begin to read only after this turn.
    view.setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
