'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { Field } from './Field.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionNotesProps extends PartProps<'div'> {}

/** "Notes and evidence (optional)", always in sight. In print `QuestionAnswer` shows them whole. */
export const StandardsChecklistQuestionNotes = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistQuestionNotesProps
>(function StandardsChecklistQuestionNotes(props, ref) {
  const { editing, messages } = useChecklist('QuestionNotes');
  const { answer, edit } = useQuestion('QuestionNotes');
  if (!editing) return null;
  return (
    <Part scope={scope} part="question-notes" {...props} ref={ref}>
      {content(
        props,
        <Field
          field="notes"
          as="textarea"
          optional
          label={messages.notes}
          value={answer.notes}
          onText={(notes, event) => edit({ notes }, 'notes', event)}
        />,
      )}
    </Part>
  );
});
