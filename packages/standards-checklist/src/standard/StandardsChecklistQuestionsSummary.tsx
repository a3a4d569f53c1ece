'use client';

import { countQuestions } from '@engagement-kit/model';
import { formatPlural, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { standardInWords } from '../progress/counts-in-words.js';
import { useSelected } from '../root/answer-store.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useStandard } from './standard-context.js';

export interface StandardsChecklistQuestionsSummaryProps extends PartProps<'summary'> {}

/** Folds the questions of a standard; says how many there are and how far they are. */
export const StandardsChecklistQuestionsSummary = /* @__PURE__ */ forwardRef<
  HTMLElement,
  StandardsChecklistQuestionsSummaryProps
>(function StandardsChecklistQuestionsSummary(props, ref) {
  const checklist = useChecklist('QuestionsSummary');
  const { questions } = useStandard('QuestionsSummary');
  const status = useSelected(checklist.store, (answers) =>
    standardInWords(checklist, countQuestions(questions, answers)),
  );
  return (
    <Part as="summary" scope={scope} part="questions-summary" {...props} ref={ref}>
      {content(
        props,
        <>
          {formatPlural(checklist.locale, checklist.messages.questions, questions.length)}{' '}
          <span data-scope={scope} data-part="standard-status">
            {status}
          </span>
        </>,
      )}
    </Part>
  );
});
