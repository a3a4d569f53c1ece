'use client';

import { headingTag, useModalDialog } from '@engagement-kit/react';
import { type MutableRefObject, type ReactNode, useId } from 'react';
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
  const { dialog, back } = useModalDialog({
    onCancel: () => file.actions.cancel(),
    // Some browsers do not put the focus back where a click has opened the dialog.
    onGone: (_, before) => {
      if (!focusAfter?.current) return before?.focus();
      focusPart(focusAfter.current);
      focusAfter.current = null;
    },
  });
  const id = useId();
  return (
    <Inner
      as="dialog"
      part="dialog"
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      {...dialog}
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
