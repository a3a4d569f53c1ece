import { bodyOf, createElementIn, windowOf } from '@engagement-kit/react';
import type { PromiseContent } from '../content/content.js';
import { toDom } from '../static/page-node.js';
import { pageStyle } from '../static/page-style.js';
import { promisePage } from '../static/promise-page.js';

/**
 * Prints the promise and nothing else of the page: builds the static page in a hidden frame, node by node, and prints
 * the frame. Returns whether the browser could be asked. See docs/decisions/0026-print-in-a-frame.md.
 */
export function printPromise(node: Node, content: PromiseContent): boolean {
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
    write(view.document, content);
    view.addEventListener('afterprint', () => frame.remove(), { once: true });
    view.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}

function write(document: Document, content: PromiseContent): void {
  document.documentElement.lang = content.lang;
  document.title = content.pageTitle;
  document.body.append(toDom(promisePage(content), document));
  const Sheet = windowOf(document)?.CSSStyleSheet;
  if (!Sheet) return;
  const sheet = new Sheet();
  sheet.replaceSync(pageStyle);
  document.adoptedStyleSheets = [sheet];
}
