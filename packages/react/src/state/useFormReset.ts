'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { findById } from '../environment/root-node.js';
import { holdControls, isActionReset, watchResetButtons } from './action-reset.js';

/**
 * Calls `onReset` when the form that the element belongs to has been reset: after the browser has put its own
 * defaults back, so that both agree. A reset that somebody prevents is none. Neither is the one that React 19 makes
 * after a form's action: the element's controls keep what is in them.
 */
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
    const form = formId ? findById(node, formId) : node.closest('form');
    watchResetButtons(node.getRootNode());
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A microtask would be too early: after a real click it runs before the browser resets its fields.
    const listen = (event: Event) => {
      if (isActionReset(form as HTMLFormElement)) return holdControls(node);
      timer = setTimeout(() => {
        if (!event.defaultPrevented) handler.current(event);
      });
    };
    // Asked of the class: a field of the form may be called `addEventListener`.
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    if (form) addEventListener.call(form, 'reset', listen);
    return () => {
      clearTimeout(timer);
      if (form) removeEventListener.call(form, 'reset', listen);
    };
  }, [element, formId]);
}
