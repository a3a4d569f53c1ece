'use client';

import type { PartProps } from '@engagement-kit/react';
import { type ChecklistContextValue, type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart, type PartNow } from '../define-part.js';
import { Field } from './Field.js';

/** A part that is one text area of the answer. */
const textArea =
  (field: 'reason' | 'notes') =>
  (
    { editing, say }: ChecklistContextValue,
    { answer, edit }: QuestionContextValue,
  ): PartNow | null =>
    editing
      ? {
          children: (
            <Field
              field={field}
              as="textarea"
              label={say(`${field}Field`)}
              value={answer[field]}
              onText={(text, event) => edit({ [field]: text }, field, event)}
            />
          ),
        }
      : null;

/** Props of `StandardsChecklistQuestionReason`. */
export interface StandardsChecklistQuestionReasonProps extends PartProps<'div'> {}

/**
 * "Say why", for a question that does not apply. Always there, so that it works without scripts:
 * the style sheet shows it while `Does not apply` is chosen.
 */
export const StandardsChecklistQuestionReason = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionReasonProps,
  HTMLDivElement,
  QuestionContextValue
>('QuestionReason', /* @__PURE__ */ textArea('reason'), useQuestion);

/** Props of `StandardsChecklistQuestionNotes`. */
export interface StandardsChecklistQuestionNotesProps extends PartProps<'div'> {}

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const StandardsChecklistQuestionNotes = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionNotesProps,
  HTMLDivElement,
  QuestionContextValue
>('QuestionNotes', /* @__PURE__ */ textArea('notes'), useQuestion);
