'use client';

import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart } from '../define-part.js';
import { findingId, useFindingsOf } from './use-findings-of.js';

/** Props of `StandardsChecklistQuestionFinding`. */
export interface StandardsChecklistQuestionFindingProps extends PartProps<'p'> {}

/** What "Check plan" found about this question, beside it, a line a finding. Gone as soon as it is dealt with. */
export const StandardsChecklistQuestionFinding = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionFindingProps,
  HTMLParagraphElement,
  QuestionContextValue
>(
  'QuestionFinding',
  function useQuestionFinding(_, { question, id }) {
    const found = useFindingsOf(question.id);
    return (
      found && {
        as: 'p',
        id: findingId(id),
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
        children: found.flatMap((message, at) => (at ? [' ', <br key={at} />, message] : message)),
      }
    );
  },
  useQuestion,
);
