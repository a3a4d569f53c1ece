'use client';

import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistQuestionLegend`. */
export interface StandardsChecklistQuestionLegendProps extends PartProps<'legend'> {}

/**
 * The question as published, lower-case first letter included. The style sheet shows that letter as a capital,
 * and the question's number before it from `data-number`.
 */
export const StandardsChecklistQuestionLegend = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionLegendProps,
  HTMLLegendElement,
  QuestionContextValue
>(
  'QuestionLegend',
  function useQuestionLegend({ lang }, { question, number }) {
    return { as: 'legend', lang, 'data-number': number, children: question.text };
  },
  useQuestion,
);
