'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, standardNode, standardPart } from '../contexts.js';
import { Inner } from '../Inner.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/** Props of `StandardsChecklistQuestions`. */
export interface StandardsChecklistQuestionsProps extends PartProps<'details'> {}

/** The questions of a standard, open until they are folded. A native `<details>`. */
export const StandardsChecklistQuestions = /* @__PURE__ */ checklistPart(
  'questions',
  (props: StandardsChecklistQuestionsProps) => ({ as: 'details', open: true, ...props }),
);

/** Props of `StandardsChecklistQuestionsSummary`. */
export interface StandardsChecklistQuestionsSummaryProps extends PartProps<'summary'> {}

/** Folds the questions of a standard; says how many there are and how far they are. */
export const StandardsChecklistQuestionsSummary = /* @__PURE__ */ standardPart(
  'questions-summary',
  function useQuestionsSummary(
    props: StandardsChecklistQuestionsSummaryProps,
    { checklist, standard },
  ) {
    const status = (
      <Inner as="span" part="standard-status">
        {useStandardStatus(checklist, standard)}
      </Inner>
    );
    const heading = standardNode(checklist.id, standard.number);
    const id = props.id ?? `${heading}-questions`;
    return {
      as: 'summary',
      'aria-labelledby': `${heading} ${id}`,
      content: [checklist.count('questions', standard.questions.length), ' ', status],
      ...props,
      id,
    };
  },
);
