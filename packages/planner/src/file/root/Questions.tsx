'use client';

import { type ReactElement, useRef } from 'react';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { type FocusStop, useFiles } from '../files-context.js';
import { StepQuestion } from './StepQuestion.js';

const scope = 'plan-file';

/** The question that waits for an answer, if there is one. */
export function Questions(): ReactElement | null {
  const { file, headingLevel, focusPart, say, sayHere, count } = useFiles('Files.Root');
  const { question, isStored, actions } = file;
  const focusAfter = useRef<FocusStop | null>(null);
  if (!question) return null;

  const dialog = {
    scope,
    headingLevel: Math.min(6, headingLevel + 1) as typeof headingLevel,
    cancel: say('cancel'),
    onCancel: actions.cancel,
    // Some browsers do not put the focus back where a click has opened the dialog.
    onGone: (_: HTMLElement, before: HTMLElement | null) => {
      if (!focusAfter.current) return before?.focus();
      focusPart(focusAfter.current);
      focusAfter.current = null;
    },
  };

  if (question.kind === 'step') {
    const { headingLevel, onGone } = dialog;
    return <StepQuestion way={question.way} {...{ actions, headingLevel, onGone }} key="step" />;
  }
  if (question.kind === 'copy') {
    return (
      <QuestionDialog
        {...dialog}
        key="copy"
        title={say('askCopyTitle', { file: question.file })}
        text={[
          say('askCopyText'),
          ...(file.isUnsaved ? [say('askOpenText', { title: question.title })] : []),
        ]}
      >
        <DialogWay scope={scope} primary onClick={() => void actions.bringInWaiting()}>
          {say('askCopyGo')}
        </DialogWay>
        <DialogWay scope={scope} onClick={() => void actions.goOn()}>
          {say('askCopyOpen')}
        </DialogWay>
      </QuestionDialog>
    );
  }
  if (question.kind === 'open') {
    const isNew = question.reason === 'new';
    return (
      <QuestionDialog
        {...dialog}
        key="open"
        title={say('askOpenTitle')}
        text={[say('askOpenText', { title: question.title })]}
      >
        <DialogWay scope={scope} primary onClick={(button) => void actions.goOn(button)}>
          {say(isNew ? 'askNewCopy' : 'askOpenCopy')}
        </DialogWay>
        <DialogWay scope={scope} onClick={() => void actions.goOn()}>
          {say(isNew ? 'askNewGo' : 'askOpenGo')}
        </DialogWay>
      </QuestionDialog>
    );
  }

  /** The button that was pressed goes with the plan. */
  const remove = (stop: FocusStop) => {
    focusAfter.current = stop;
    void actions.goOn();
  };
  if (question.kind === 'remove') {
    const { title, isOpen } = question;
    return (
      <QuestionDialog
        {...dialog}
        key="remove"
        title={sayHere('askRemoveTitle')}
        text={[say(isOpen ? 'askRemoveOpenText' : 'askRemoveOtherText', { title })]}
      >
        <DialogWay scope={scope} onClick={() => remove(question.focusAfter)}>
          {say('askRemoveGo')}
        </DialogWay>
      </QuestionDialog>
    );
  }
  return (
    <QuestionDialog
      {...dialog}
      key="remove-all"
      title={say('askRemoveAllTitle')}
      text={[
        count('askRemoveAllText', question.count),
        ...(isStored ? [say('askRemoveAllOpenText')] : []),
      ]}
    >
      <DialogWay scope={scope} onClick={() => remove('plans-heading')}>
        {say('askRemoveAllGo')}
      </DialogWay>
    </QuestionDialog>
  );
}
