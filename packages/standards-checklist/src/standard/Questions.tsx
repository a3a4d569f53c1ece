'use client';

import type { PartProps } from '@engagement-kit/react';
import { node, standardName, standardPart, useView } from '../contexts.js';
import { useStandardStatus } from '../progress/use-standard-status.js';

/**
 * The questions of a standard, open until they are folded. A native `<details>`. In the `folded` view those of the first
 * standard are open, and opening others folds them: the browser does that for folds with one name.
 */
export const Questions = /* @__PURE__ */ standardPart(
  'questions',
  function useQuestions(_: Questions.Props, { checklist: { id, guidance }, standard }) {
    const { folded } = useView();
    return {
      as: 'details',
      open: !folded || standard === guidance.standards[0],
      name: folded ? `${id}-standards` : undefined,
    };
  },
);

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
