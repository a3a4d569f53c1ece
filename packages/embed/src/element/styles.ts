import base from 'styles:base';
import host from 'styles:host';
import neutral from 'styles:neutral';
import { windowOf } from '@engagement-kit/react';
import type { ElementState } from './state.js';

const made = new WeakMap<Document, Record<string, CSSStyleSheet>>();

function sheetOf(view: typeof globalThis, css: string): CSSStyleSheet {
  // A sheet can be adopted only in the document of the window that made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Gives an element its theme and these styles; not in a document that no window shows. A document has each sheet once,
 * however many elements use it.
 */
export function dress<Value>({ element, root, kind }: ElementState<Value>): void {
  const { ownerDocument } = element;
  const view = windowOf(ownerDocument);
  if (!root || !view) return;
  const sheets = made.get(ownerDocument) ?? {};
  made.set(ownerDocument, sheets);
  const theme = element.getAttribute('theme') === 'host' ? host : neutral;
  root.adoptedStyleSheets = [base, ...kind.styles, theme].map((css) => {
    sheets[css] ??= sheetOf(view, css);
    return sheets[css];
  });
}
