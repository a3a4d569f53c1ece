'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Calls `onReset` when the form that the element belongs to is reset. */
export function useFormReset(
  element: RefObject<HTMLElement | null>,
  onReset: (event: Event) => void,
  formId?: string,
): void {
  const handler = useRef(onReset);
  useEffect(() => {
    handler.current = onReset;
  });
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const root = node.getRootNode() as Document | ShadowRoot;
    const form = formId ? root.getElementById(formId) : node.closest('form');
    // After the browser has put its own defaults back, so that both agree.
    const listen = (event: Event) => queueMicrotask(() => handler.current(event));
    form?.addEventListener('reset', listen);
    return () => form?.removeEventListener('reset', listen);
  }, [element, formId]);
}
