'use client';

import { formatPlural } from '@engagement-kit/model';
import { useRef } from 'react';
import { type PlanFileStop, usePlanFilePart } from './context.js';
import { Dialog } from './Dialog.js';
import { Inner } from './Inner.js';

/** The question that waits for an answer, if there is one. */
export function Questions() {
  const { file, set, words, here, format } = usePlanFilePart('Questions');
  const { question, isKept } = file;
  const focusAfter = useRef<PlanFileStop | null>(null);
  if (!question) return null;
  const button = (label: string, onClick: (node: Node) => void, primary = false) => (
    <Inner
      as="button"
      type="button"
      part="dialog-go"
      control="button"
      state={{ primary }}
      onClick={({ currentTarget }) => onClick(currentTarget)}
    >
      {label}
    </Inner>
  );

  if (question.kind === 'open') {
    const isNew = question.reason === 'new';
    return (
      <Dialog
        key="open"
        title={words.askOpenTitle}
        text={[format(words.askOpenText, { title: question.title })]}
      >
        {button(
          isNew ? words.askNewCopy : words.askOpenCopy,
          (node) => void file.actions.goOn(node),
          true,
        )}
        {button(isNew ? words.askNewGo : words.askOpenGo, () => void file.actions.goOn())}
      </Dialog>
    );
  }

  /** The button that was pressed goes with the plan. */
  const remove = (stop: PlanFileStop) => {
    focusAfter.current = stop;
    void file.actions.goOn();
  };
  if (question.kind === 'remove') {
    const { title, isOpen } = question;
    return (
      <Dialog
        key="remove"
        title={here(words.askRemoveTitle)}
        focusAfter={focusAfter}
        text={[format(isOpen ? words.askRemoveOpenText : words.askRemoveOtherText, { title })]}
      >
        {button(words.askRemoveGo, () => remove(question.focusAfter))}
      </Dialog>
    );
  }
  return (
    <Dialog
      key="remove-all"
      title={words.askRemoveAllTitle}
      focusAfter={focusAfter}
      text={[
        formatPlural(set.locale, words.askRemoveAllText, question.count),
        ...(isKept ? [words.askRemoveAllOpenText] : []),
      ]}
    >
      {button(words.askRemoveAllGo, () => remove('plans-heading'))}
    </Dialog>
  );
}
