'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';
import { Field } from '../field/Field.js';

interface QuestionNotesProps extends PartProps<'div'> {}

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const QuestionNotes = /* @__PURE__ */ questionPart(
  'question-notes',
  (_: QuestionNotesProps, { checklist }) =>
    checklist.editing ? { content: <Field field="notes" /> } : null,
);

export namespace QuestionNotes {
  export type Props = QuestionNotesProps;
}

interface QuestionReasonProps extends PartProps<'div'> {}

/**
 * "Say why", while `Does not apply` is chosen. Without scripts it is always there. In a form it stays, hidden, so that
 * a reason that was given is posted whatever is chosen.
 */
export const QuestionReason = /* @__PURE__ */ questionPart(
  'question-reason',
  (_: QuestionReasonProps, { checklist: { editing, live, name }, chosen }) => {
    const wanted = !live || chosen === 'not-applicable';
    if (!editing || !(wanted || name)) return null;
    return { hidden: !wanted, content: <Field field="reason" /> };
  },
);

export namespace QuestionReason {
  export type Props = QuestionReasonProps;
}
