'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';
import { fieldPlan } from '../field/Field.js';
import { useField } from '../field/use-field.js';

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const QuestionNotes = /* @__PURE__ */ questionPart(
  'question-notes',
  function useNotes({ children }: QuestionNotes.Props, question) {
    const value = useField('notes', question);
    return question.checklist.editing ? fieldPlan(value, children) : null;
  },
);

export namespace QuestionNotes {
  export interface Props extends PartProps<'div'> {}
}

/**
 * "Say why", while `Does not apply` is chosen. Without scripts it is always there. In a form it stays, hidden, so that
 * a reason that was given is posted whatever is chosen.
 */
export const QuestionReason = /* @__PURE__ */ questionPart(
  'question-reason',
  function useReason({ children }: QuestionReason.Props, question) {
    const { editing, live, name } = question.checklist;
    const value = useField('reason', question);
    const wanted = !live || question.chosen === 'not-applicable';
    return editing && (wanted || name) ? { ...fieldPlan(value, children), hidden: !wanted } : null;
  },
);

export namespace QuestionReason {
  export interface Props extends PartProps<'div'> {}
}
