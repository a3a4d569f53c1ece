'use client';

import type { Choice } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { type ReactElement, useRef, useState } from 'react';
import { langWithin } from '../../shared/in-language.js';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { ReasonFields } from '../../shared/promise-change/ReasonFields.js';
import { usePromiseChange } from '../../shared/promise-change/use-promise-change.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { Refused } from '../Refused.js';
import type { Refusal, ReviewContextValue } from '../review-context.js';
import type { PromiseChangeCommand } from './changes-promise.js';

const scope = 'plan-review';

export interface PromiseChangeProps {
  /** The choice that changes a promise. */
  choice: Choice;
  command: PromiseChangeCommand;
  review: ReviewContextValue;
  /** Carries the change out, with what was asked. */
  onChange: (command: PromiseChangeCommand) => Refusal;
  /** Leaves the promise as it is. */
  onCancel: () => void;
}

/** Asks why a promise that was made changes, and whether the community was told. Nothing has changed until it is answered. */
export function PromiseChange({
  choice,
  command,
  review,
  onChange,
  onCancel,
}: PromiseChangeProps): ReactElement {
  const { headingLevel, today } = review;
  const { say, locale } = useMessages(promiseChangeMessages);
  const kitLang = langWithin(review.kitLang ?? review.locale, locale);
  const draft = usePromiseChange(today);
  const [issues, setIssues] = useState<Refusal>();
  const why = useRef<HTMLTextAreaElement>(null);
  const answer = (button: HTMLElement) => {
    const given = draft.submit();
    if (typeof given !== 'string') return setIssues(onChange({ ...command, ...given }));
    button.closest('dialog')?.querySelector<HTMLElement>(`[id="${given}"]`)?.focus();
  };
  return (
    <QuestionDialog
      scope={scope}
      lang={langWithin(locale, review.locale)}
      headingLevel={headingLevel}
      title={say('changePromise')}
      text={[
        <span key="choice">
          <strong lang={kitLang}>{choice.text}.</strong> {say('changeIsPublic')}
        </span>,
      ]}
      cancel={say('cancelChange')}
      fields={
        <>
          <ReasonFields scope={scope} draft={draft} first={why} around={locale} />
          <Refused issues={issues} around={locale} />
        </>
      }
      first={why}
      onCancel={onCancel}
      // Once the plan has changed, the focus goes on to what the review has to say of it.
      onGone={(_, before) => before?.focus()}
    >
      <DialogWay scope={scope} primary onClick={answer}>
        {say('change')}
      </DialogWay>
    </QuestionDialog>
  );
}
