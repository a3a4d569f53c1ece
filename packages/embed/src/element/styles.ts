const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The constructed sheets of a document, each made once however many elements use it. */
export function sheetsIn(page: Document, sources: readonly string[]): CSSStyleSheet[] {
  const own = made.get(page) ?? new Map<string, CSSStyleSheet>();
  made.set(page, own);
  return sources.map((css) => {
    const known = own.get(css);
    if (known) return known;
    // A sheet can be adopted only in the document of the window that made it.
    const sheet = new (page.defaultView as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
    return sheet;
  });
}
