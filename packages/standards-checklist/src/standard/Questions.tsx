'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, node, standardName, standardPart } from '../contexts.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/** The questions of a standard, open until they are folded. A native `<details>`. */
export const Questions = /* @__PURE__ */ checklistPart('questions', (_: Questions.Props) => ({
  as: 'details',
  open: true,
}));

export namespace Questions {
  export interface Props extends PartProps<'details'> {}
}

/** Folds the questions of a standard; says how many there are and how far they are. */
export const QuestionsSummary = /* @__PURE__ */ standardPart(
  'questions-summary',
  function useQuestionsSummary({ id: givenId }: QuestionsSummary.Props, { checklist, standard }) {
    const { idOf, count } = checklist;
    const status = useStandardStatus(checklist, standard);
    const heading = idOf(standardName(standard));
    const id = givenId ?? idOf(`${standardName(standard)}-questions`);
    return {
      as: 'summary',
      id,
      // People who speak to the computer say the words they see, so these come first.
      'aria-labelledby': `${id} ${heading}`,
      content: (
        <>
          {count('questions', standard.questions.length)}{' '}
          <span {...node('standard-status')}>{status}</span>
        </>
      ),
    };
  },
);

export namespace QuestionsSummary {
  export interface Props extends PartProps<'summary'> {}
}
