import { bodyOf, createElementIn, windowOf } from '@engagement-kit/react';
import type { PromiseContent } from '../content/content.js';
import { type PageElement, toDom } from '../static/page-node.js';

/** A page before it is text or DOM: its look, and what is on it. */
export interface PrintedPage {
  readonly style: string;
  readonly body: PageElement;
}

/**
 * Prints a page of the promise and nothing else of the host's: builds it in a hidden frame, node by node, and prints the
 * frame. Returns whether the browser could be asked. See docs/decisions/0026-print-in-a-frame.md.
 */
export function printPage(node: Node, content: PromiseContent, printed: PrintedPage): boolean {
  const root = node.getRootNode();
  const page = node.ownerDocument;
  const host = page && bodyOf(page);
  if (!host) return false;
  const frame = createElementIn(page, 'iframe');
  try {
    frame.title = content.pageTitle;
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // A frame with `display: none` prints nothing in some browsers.
    frame.style.cssText =
      'position:fixed;inset-block-start:0;inset-inline-start:0;inline-size:0;block-size:0;border:0;visibility:hidden';
    (root.nodeType === 11 ? (root as ShadowRoot) : host).append(frame);
    const view = frame.contentWindow;
    if (!view) throw new Error('no frame');
    write(view.document, content, printed);
    view.addEventListener('afterprint', () => frame.remove(), { once: true });
    view.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}

function write(document: Document, content: PromiseContent, { style, body }: PrintedPage): void {
  document.documentElement.lang = content.lang;
  document.title = content.pageTitle;
  document.body.append(toDom(body, document));
  const Sheet = windowOf(document)?.CSSStyleSheet;
  if (!Sheet) return;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}
