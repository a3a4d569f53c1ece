'use client';

import type { PartProps } from '@engagement-kit/react';
import { Fragment } from 'react';
import { findingName, questionPart, useView } from '../contexts.js';
import { useGivenId } from '../root/use-ids.js';

/** What "Check plan" found about this question, one line for each finding. Gone as soon as it is dealt with. */
export const QuestionFinding = /* @__PURE__ */ questionPart(
  'question-finding',
  function useQuestionFinding({ id }: QuestionFinding.Props, { checklist, question, number }) {
    const found = useView().advice.get(question.id);
    useGivenId(checklist, findingName(number), id);
    if (!found) return null;
    return {
      as: 'p',
      id: checklist.idOf(findingName(number)),
      content: found.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other identity
        <Fragment key={index}>
          {index > 0 && ' '}
          {index > 0 && <br />}
          {text}
        </Fragment>
      )),
    };
  },
);

export namespace QuestionFinding {
  export interface Props extends PartProps<'p'> {}
}
