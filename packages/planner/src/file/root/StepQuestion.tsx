'use client';

import { type HeadingLevel, systemContext, useMessages } from '@engagement-kit/react';
import { type ReactElement, useRef, useState } from 'react';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { ReasonFields } from '../../shared/promise-change/ReasonFields.js';
import { usePromiseChange } from '../../shared/promise-change/use-promise-change.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import type { PlanFileActions } from '../control/use-plan-file.js';

const scope = 'plan-file';

interface StepQuestionProps {
  way: 'undo' | 'redo';
  actions: PlanFileActions;
  headingLevel: HeadingLevel;
  onGone: (dialog: HTMLElement, before: HTMLElement | null) => void;
}

/** Asks why a step changes what people were promised, and whether the community was told. */
export function StepQuestion({
  way,
  actions,
  headingLevel,
  onGone,
}: StepQuestionProps): ReactElement {
  const { say, locale } = useMessages(promiseChangeMessages);
  const [today] = useState(() => systemContext().today());
  const draft = usePromiseChange(today);
  const why = useRef<HTMLTextAreaElement>(null);
  const answer = (button: HTMLElement) => {
    const given = draft.submit();
    if (typeof given !== 'string') return actions[way](given);
    button.closest('dialog')?.querySelector<HTMLElement>(`[id="${given}"]`)?.focus();
  };
  return (
    <QuestionDialog
      scope={scope}
      lang={locale}
      headingLevel={headingLevel}
      title={say('changePromise')}
      text={[say('changeIsPublic')]}
      cancel={say('cancelChange')}
      fields={<ReasonFields scope={scope} draft={draft} around={locale} first={why} />}
      first={why}
      onCancel={actions.cancel}
      onGone={onGone}
    >
      <DialogWay scope={scope} primary onClick={answer}>
        {say('change')}
      </DialogWay>
    </QuestionDialog>
  );
}
