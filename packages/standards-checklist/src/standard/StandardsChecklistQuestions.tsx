'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { standardNode, useStandard } from '../contexts.js';
import { definePart } from '../define-part.js';
import { Inner } from '../Inner.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/** Props of `StandardsChecklistQuestions`. */
export interface StandardsChecklistQuestionsProps extends PartProps<'details'> {}

/** The questions of a standard, open until they are folded. A native `<details>`. */
export const StandardsChecklistQuestions = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionsProps,
  HTMLDetailsElement
>('Questions', () => ({ as: 'details', open: true }));

/** Props of `StandardsChecklistQuestionsSummary`. */
export interface StandardsChecklistQuestionsSummaryProps extends PartProps<'summary'> {}

/** Folds the questions of a standard; says how many there are and how far they are. */
export const StandardsChecklistQuestionsSummary = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionsSummaryProps,
  HTMLElement,
  Standard
>(
  'QuestionsSummary',
  function useQuestionsSummary(checklist, standard, { id: given }) {
    const status = useStandardStatus(checklist, standard);
    const heading = standardNode(checklist.id, standard.number);
    const id = given ?? `${heading}-questions`;
    return {
      as: 'summary',
      id,
      'aria-labelledby': `${heading} ${id}`,
      children: (
        <>
          {checklist.count('questions', standard.questions.length)}{' '}
          <Inner as="span" part="standard-status">
            {status}
          </Inner>
        </>
      ),
    };
  },
  useStandard,
);
