'use client';

import type { OldUsePart, PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, questionPart } from '../contexts.js';
import { Field } from './Field.js';

/** A part that is one text area of the answer. */
const textArea =
  (field: 'reason' | 'notes'): OldUsePart<PartProps<'div'>, QuestionContextValue> =>
  (props, { checklist: { editing }, answer, edit }) =>
    editing
      ? {
          content: (
            <Field
              field={field}
              as="textarea"
              label={`${field}Field`}
              value={answer[field]}
              onText={(text, event) => edit({ [field]: text }, field, event)}
            />
          ),
          ...props,
        }
      : null;

/** Props of `StandardsChecklistQuestionReason`. */
export interface StandardsChecklistQuestionReasonProps extends PartProps<'div'> {}

/**
 * "Say why", for a question that does not apply. Always there, so that it works without scripts:
 * the style sheet shows it while `Does not apply` is chosen.
 */
export const StandardsChecklistQuestionReason =
  /* @__PURE__ */ questionPart<StandardsChecklistQuestionReasonProps>(
    'question-reason',
    /* @__PURE__ */ textArea('reason'),
  );

/** Props of `StandardsChecklistQuestionNotes`. */
export interface StandardsChecklistQuestionNotesProps extends PartProps<'div'> {}

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const StandardsChecklistQuestionNotes =
  /* @__PURE__ */ questionPart<StandardsChecklistQuestionNotesProps>(
    'question-notes',
    /* @__PURE__ */ textArea('notes'),
  );
