'use client';

import { type MutableRefObject, type ReactNode, useId, useRef } from 'react';
import { headingTag } from '../environment/heading-tag.js';
import { rootNodeOf } from '../environment/root-node.js';
import { useIsomorphicLayoutEffect } from '../state/use-isomorphic-layout-effect.js';
import { type PlanFileStop, usePlanFilePart } from './context.js';
import { Inner } from './Inner.js';

/** Props of `Dialog`. */
export interface DialogProps {
  /** The question. */
  title: string;
  /** What happens, and how to keep what would be lost. */
  text: readonly string[];
  /** Where the focus goes afterwards, once it is known that it cannot go back. */
  focusAfter?: MutableRefObject<PlanFileStop | null>;
  /** The ways on. The way back stands first and has the focus. */
  children: ReactNode;
}

/**
 * A question that comes before anything is lost. The page behind it is out of reach; Escape and the first button
 * leave everything as it is, and the focus goes back to where it was.
 */
export function Dialog({ title, text, focusAfter, children }: DialogProps) {
  const { file, words, headingLevel, focusPart } = usePlanFilePart('Dialog');
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const id = useId();
  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (!node) return;
    const before = rootNodeOf(node).activeElement as HTMLElement | null;
    node.showModal();
    back.current?.focus();
    return () => {
      node.close();
      // Some browsers do not put the focus back where a click has opened the dialog.
      if (focusAfter?.current) {
        focusPart(focusAfter.current);
        focusAfter.current = null;
      } else before?.focus();
    };
  }, [focusAfter, focusPart]);
  return (
    <Inner
      as="dialog"
      part="dialog"
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      ref={dialog}
      {...{
        onCancel: (event: Event) => {
          event.preventDefault();
          file.actions.cancel();
        },
      }}
    >
      <Inner as={headingTag(headingLevel, 1)} part="dialog-title" id={`${id}title`}>
        {title}
      </Inner>
      <Inner part="dialog-text" control="prose" id={`${id}text`}>
        {text.map((each) => (
          <Inner as="p" part="dialog-sentence" key={each}>
            {each}
          </Inner>
        ))}
      </Inner>
      <Inner part="dialog-actions">
        <Inner
          as="button"
          type="button"
          part="dialog-cancel"
          control="button"
          ref={back}
          onClick={() => file.actions.cancel()}
        >
          {words.cancel}
        </Inner>
        {children}
      </Inner>
    </Inner>
  );
}
