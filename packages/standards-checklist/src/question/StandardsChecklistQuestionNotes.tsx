'use client';

import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart } from '../define-part.js';
import { Field } from './Field.js';

export interface StandardsChecklistQuestionReasonProps extends PartProps<'div'> {}

/**
 * "Say why", for a question that does not apply. Always there, so that it works without scripts:
 * the style sheet shows it while `Does not apply` is chosen.
 */
export const StandardsChecklistQuestionReason = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionReasonProps,
  HTMLDivElement,
  QuestionContextValue
>(
  'QuestionReason',
  function useQuestionReason({ editing, say }, { answer, edit }) {
    return editing
      ? {
          children: (
            <Field
              field="reason"
              as="textarea"
              label={say('reason')}
              value={answer.reason}
              onText={(reason, event) => edit({ reason }, 'reason', event)}
            />
          ),
        }
      : null;
  },
  useQuestion,
);

export interface StandardsChecklistQuestionNotesProps extends PartProps<'div'> {}

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const StandardsChecklistQuestionNotes = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionNotesProps,
  HTMLDivElement,
  QuestionContextValue
>(
  'QuestionNotes',
  function useQuestionNotes({ editing, say }, { answer, edit }) {
    return editing
      ? {
          children: (
            <Field
              field="notes"
              as="textarea"
              label={say('optional', { label: say('notes') })}
              value={answer.notes}
              onText={(notes, event) => edit({ notes }, 'notes', event)}
            />
          ),
        }
      : null;
  },
  useQuestion,
);
