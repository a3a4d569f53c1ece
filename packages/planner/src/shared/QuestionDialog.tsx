'use client';

import { type HeadingLevel, headingTag, nodesOf } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { type ModalDialogOptions, useModalDialog } from './use-modal-dialog.js';

interface QuestionDialogProps extends ModalDialogOptions {
  /** `data-scope` of the component that asks. */
  scope: string;
  /** Language of the question, where it need not be that of the words around it. */
  lang?: string;
  /** The question. */
  title: string;
  headingLevel: HeadingLevel;
  /** What happens, and how to keep what would be lost: a sentence or more each. */
  text: readonly ReactNode[];
  /** Words of the button that leaves everything as it is. */
  cancel: string;
  /** What is asked beside yes or no. */
  fields?: ReactNode;
  /** The ways on. */
  children: ReactNode;
}

/**
 * A question that comes before anything is lost. The page behind it is out of reach. Escape and the first button
 * leave everything as it is; that button has the focus, unless there is a field to fill in.
 */
export function QuestionDialog({
  scope,
  lang,
  title,
  headingLevel,
  text,
  cancel,
  fields,
  first,
  onCancel,
  onGone,
  children,
}: QuestionDialogProps): ReactElement {
  const { dialog, back } = useModalDialog({ first, onCancel, onGone });
  const node = nodesOf(scope);
  const Title = headingTag(headingLevel);
  const id = useId();
  return (
    <dialog
      {...node('dialog')}
      lang={lang}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      {...dialog}
    >
      <Title {...node('dialog-title')} id={`${id}-title`}>
        {title}
      </Title>
      <div {...node('dialog-text', {}, 'prose')} id={`${id}-text`}>
        {text.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is nothing but its place in the question
          <p {...node('dialog-sentence')} key={index}>
            {each}
          </p>
        ))}
      </div>
      {fields}
      <div {...node('dialog-actions')}>
        <button
          {...node('dialog-cancel', {}, 'button')}
          type="button"
          ref={back}
          onClick={onCancel}
        >
          {cancel}
        </button>
        {children}
      </div>
    </dialog>
  );
}

interface DialogWayProps {
  scope: string;
  /** The way that most people take. */
  primary?: boolean;
  onClick: (button: HTMLButtonElement) => void;
  children: string;
}

/** A way on from a question. */
export function DialogWay({ scope, primary, onClick, children }: DialogWayProps): ReactElement {
  return (
    <button
      {...nodesOf(scope)('dialog-go', { primary }, 'button')}
      type="button"
      onClick={({ currentTarget }) => onClick(currentTarget)}
    >
      {children}
    </button>
  );
}
