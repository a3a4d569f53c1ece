'use client';

import type { ChangeReason, Issue } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Drafted } from '../../fields/Drafted.js';
import { useFields, type Values } from '../../fields/fields-context.js';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { ReasonFields } from '../../shared/promise-change/ReasonFields.js';
import { usePromiseChange } from '../../shared/promise-change/use-promise-change.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';

/** What somebody asks to change of what people were told. */
export interface ChangeQuestion {
  /** The question. */
  readonly title: string;
  /** What follows from it. */
  readonly text: readonly string[];
  /** Words of the button that does it. */
  readonly go: string;
  /** The fields for what is said from then on; nothing where it is taken back. */
  readonly children?: ReactNode;
  /** Does it. Gives back why not, or nothing. */
  readonly onChange: (changes: Values, why: ChangeReason) => readonly Issue[];
}

interface ChangeDialogProps extends ChangeQuestion {
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Asks what is said from now on, why it changes, and whether people were told. Nothing has changed until then. */
export function ChangeDialog(question: ChangeDialogProps): ReactElement {
  const { title, text, go, children, onChange, onClose, onGone } = question;
  const { today, headingLevel } = usePlaces('Places.Items');
  const words = useMessages(promisesMessages);
  const { values: told, sayIssues, speaker } = useFields('Fields.Field');
  const { say } = useMessages(promiseChangeMessages);
  const why = usePromiseChange(today);
  const [changes, setChanges] = useState<Values>({});
  const [problem, setProblem] = useState<ReactNode>(null);
  const first = useRef<HTMLElement | null>(null);
  const answer = (button: HTMLElement) => {
    const differs = Object.keys(changes).some((name) => !isSame(changes[name], told[name]));
    if (children && !differs) {
      setProblem(words.say('nothingDiffers'));
      first.current?.focus();
      return;
    }
    const given = why.submit();
    if (typeof given === 'string') {
      button.closest('dialog')?.querySelector<HTMLElement>(`[id="${given}"]`)?.focus();
      return;
    }
    const issues = onChange(changes, given);
    if (issues.length === 0) onClose();
    else setProblem(sayIssues(issues));
  };
  return (
    <QuestionDialog
      scope="planner"
      title={title}
      headingLevel={headingLevel}
      text={text}
      cancel={say('cancelChange')}
      first={first}
      onCancel={onClose}
      onGone={onGone}
      fields={
        <div
          {...node('change-fields')}
          ref={(around) => {
            first.current = around?.querySelector<HTMLElement>('input, textarea, select') ?? null;
          }}
        >
          {children && (
            <Drafted
              apart
              values={{ ...told, ...changes }}
              onWrite={(more) => setChanges((before) => ({ ...before, ...more }))}
            >
              {children}
            </Drafted>
          )}
          {problem && (
            <p {...node('refused')} role="alert">
              {problem}
            </p>
          )}
          <ReasonFields scope="planner" around={speaker.locale} draft={why} />
        </div>
      }
    >
      <DialogWay scope="planner" primary onClick={answer}>
        {go}
      </DialogWay>
    </QuestionDialog>
  );
}

/** Lists are the same when they name the same, and a text that is gone is the same as an empty one. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
