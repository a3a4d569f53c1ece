'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useQuestion } from '../question/question-context.js';
import { scope } from '../scope.js';
import { findingId, useFinding } from './use-finding.js';

export interface StandardsChecklistQuestionFindingProps extends PartProps<'p'> {}

/** What "Check plan" found about this question, beside it. Gone as soon as it is dealt with. */
export const StandardsChecklistQuestionFinding = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StandardsChecklistQuestionFindingProps
>(function StandardsChecklistQuestionFinding(props, ref) {
  const { question, id } = useQuestion('QuestionFinding');
  const finding = useFinding(question.id);
  if (!finding) return null;
  return (
    <Part as="p" scope={scope} part="question-finding" id={findingId(id)} {...props} ref={ref}>
      {content(props, finding.message)}
    </Part>
  );
});
