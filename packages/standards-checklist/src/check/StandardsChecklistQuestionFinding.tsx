'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';
import { findingId, useFindingsOf } from './use-findings-of.js';

/** Props of `StandardsChecklistQuestionFinding`. */
export interface StandardsChecklistQuestionFindingProps extends PartProps<'p'> {}

/** What "Check plan" found about this question, beside it, a line a finding. Gone as soon as it is dealt with. */
export const StandardsChecklistQuestionFinding = /* @__PURE__ */ questionPart(
  'question-finding',
  function useQuestionFinding(props: StandardsChecklistQuestionFindingProps, { question, id }) {
    const found = useFindingsOf(question.id);
    return found.length > 0
      ? {
          as: 'p',
          id: findingId(id),
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
          content: found.flatMap((message, at) => (at ? [' ', <br key={at} />, message] : message)),
          ...props,
        }
      : null;
  },
);
