'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { windowOf } from './window-of.js';

/**
 * Keeps facts right on a page that the browser has translated. A translation puts each text into a `<font>` and takes
 * the text node out, which React and Preact go on to change, unseen. Once such a node says something else, it comes back
 * in place of its translation; the browser then translates it anew.
 */
export function useTranslatedPage(ref: RefObject<HTMLElement | null>): void {
  const watched = useRef<{ node: HTMLElement | null; stop: () => void }>({ node: null, stop });
  // After each rendering: the node may come only later.
  useEffect(() => {
    const node = ref.current;
    if (watched.current.node === node) return;
    watched.current.stop();
    watched.current = { node, stop: node ? watch(node) : stop };
  });
  useEffect(
    () => () => {
      watched.current.stop();
      watched.current = { node: null, stop };
    },
    [],
  );
}

const stop = (): void => {};

function watch(node: HTMLElement): () => void {
  const view = windowOf(node);
  if (!view) return stop;
  const translations = new WeakMap<Node, Element>();
  const putBack = (text: Node) => {
    const translation = translations.get(text);
    translations.delete(text);
    if (!text.parentNode && translation?.parentNode) translation.replaceWith(text);
  };
  const remember = (gone: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord) => {
    if (gone.nodeType !== 3 || gone.parentNode) return;
    const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
    if (!translation) return;
    translations.set(gone, translation);
    observer.observe(gone, { characterData: true });
  };
  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') putBack(record.target);
      else for (const gone of record.removedNodes) remember(gone, record);
    }
  });
  observer.observe(node, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const isTranslation = (node: Node | null): node is Element => node?.nodeName === 'FONT';
