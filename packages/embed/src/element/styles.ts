import base from 'styles:base';
import host from 'styles:host';
import neutral from 'styles:neutral';

const made = new WeakMap<Document, Record<string, CSSStyleSheet>>();

function sheetOf(page: Document, css: string): CSSStyleSheet {
  // A sheet can be adopted only in the document of the window that made it.
  const sheet = new (page.defaultView as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Gives an element its theme and these styles; not in a document that no window shows. A document has each sheet once,
 * however many elements use it.
 */
export function dress(element: Element, styles: readonly string[]): void {
  const { shadowRoot, ownerDocument } = element;
  if (!shadowRoot || !ownerDocument.defaultView) return;
  const sheets = made.get(ownerDocument) ?? {};
  made.set(ownerDocument, sheets);
  const theme = element.getAttribute('theme') === 'host' ? host : neutral;
  shadowRoot.adoptedStyleSheets = [base, ...styles, theme].map((css) => {
    sheets[css] ??= sheetOf(ownerDocument, css);
    return sheets[css];
  });
}
