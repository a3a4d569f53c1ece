'use client';

import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart } from '../define-part.js';
import { findingId, useFinding } from './use-finding.js';

export interface StandardsChecklistQuestionFindingProps extends PartProps<'p'> {}

/** What "Check plan" found about this question, beside it. Gone as soon as it is dealt with. */
export const StandardsChecklistQuestionFinding = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionFindingProps,
  HTMLParagraphElement,
  QuestionContextValue
>(
  'QuestionFinding',
  function useQuestionFinding(_, { question, id }) {
    const finding = useFinding(question.id);
    return finding ? { as: 'p', id: findingId(id), children: finding.message } : null;
  },
  useQuestion,
);
