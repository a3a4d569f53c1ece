'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionLegendProps extends PartProps<'legend'> {}

/**
 * The question as published, lower-case first letter included. The style sheet shows that letter as a capital,
 * and the question's number before it from `data-number`.
 */
export const StandardsChecklistQuestionLegend = /* @__PURE__ */ forwardRef<
  HTMLLegendElement,
  StandardsChecklistQuestionLegendProps
>(function StandardsChecklistQuestionLegend(props, ref) {
  const { lang } = useChecklist('QuestionLegend');
  const { question, number } = useQuestion('QuestionLegend');
  return (
    <Part
      as="legend"
      scope={scope}
      part="question-legend"
      lang={lang}
      {...{ 'data-number': number }}
      {...props}
      ref={ref}
    >
      {content(props, question.text)}
    </Part>
  );
});
