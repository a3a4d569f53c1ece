'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { Field } from './Field.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionReasonProps extends PartProps<'div'> {}

/**
 * "Say why", for a question that does not apply. Always there, so that it works without scripts:
 * the style sheet shows it while `Does not apply` is chosen.
 */
export const StandardsChecklistQuestionReason = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistQuestionReasonProps
>(function StandardsChecklistQuestionReason(props, ref) {
  const { editing, messages } = useChecklist('QuestionReason');
  const { answer, edit } = useQuestion('QuestionReason');
  if (!editing) return null;
  return (
    <Part scope={scope} part="question-reason" {...props} ref={ref}>
      {content(
        props,
        <Field
          field="reason"
          as="textarea"
          label={messages.reason}
          value={answer.reason}
          onText={(reason, event) => edit({ reason }, 'reason', event)}
        />,
      )}
    </Part>
  );
});
