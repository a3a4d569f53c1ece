'use client';

import { formatMessage } from '@engagement-kit/model';
import { headingTag, partAttributes, useModalDialog } from '@engagement-kit/react';
import { type ReactNode, useId, useRef } from 'react';
import { usePlanHistory, type VersionQuestion } from './history-context.js';
import { Inner } from './Inner.js';
import { scope } from './scope.js';

interface VersionDialogProps extends VersionQuestion {
  /** The question has been answered, either way. */
  onClose: () => void;
}

/**
 * Asks before a version is restored or removed. Focus starts on “Cancel” and goes back to the button that asked;
 * where that has gone, to the history itself.
 */
export function VersionDialog({ verb, version, trigger, onClose }: VersionDialogProps): ReactNode {
  const { words, headingLevel, dispatch, setStatus } = usePlanHistory('Root');
  const { messages } = words;
  const id = useId();
  const isRemoved = useRef(false);
  const { dialog, back } = useModalDialog({
    onCancel: onClose,
    // Not to where it was: in some browsers a click gives no focus to the button that asked.
    onGone: (node) => {
      const field = node.parentElement?.querySelector<HTMLElement>('[data-part="version-name"]');
      (isRemoved.current || !trigger.isConnected ? field : trigger)?.focus();
    },
  });
  const values = { name: version.name };

  const answer = () => {
    const result = dispatch({ type: `version.${verb}`, id: version.id });
    isRemoved.current = verb === 'remove';
    onClose();
    if (!result.ok) return setStatus(result.issues.map(({ message }) => message).join(' '));
    const isSame = result.value.events.length === 0;
    const { removed, restored, restoredSame } = messages;
    const text = verb === 'remove' ? removed : isSame ? restoredSame : restored;
    setStatus(formatMessage(text, values));
  };

  return (
    <dialog
      {...partAttributes(scope, 'dialog')}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      {...dialog}
    >
      <Inner as={headingTag(headingLevel)} part="dialog-title" id={`${id}-title`}>
        {formatMessage(verb === 'restore' ? messages.restoreTitle : messages.removeTitle, values)}
      </Inner>
      <Inner as="p" part="dialog-text" id={`${id}-text`}>
        {verb === 'restore' ? messages.restoreText : messages.removeText}
      </Inner>
      <Inner part="dialog-actions">
        <Inner
          as="button"
          type="button"
          part="cancel"
          control="button"
          onClick={onClose}
          ref={back}
        >
          {messages.cancel}
        </Inner>
        <Inner
          as="button"
          type="button"
          part="confirm"
          control="button"
          state={{ primary: true }}
          onClick={answer}
        >
          {messages[verb]}
        </Inner>
      </Inner>
    </dialog>
  );
}
