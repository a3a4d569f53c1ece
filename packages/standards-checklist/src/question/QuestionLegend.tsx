'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';

/**
 * The question as published, lower-case first letter included. The style sheet shows that letter as a capital,
 * and the question's number before it from `data-number`.
 */
export const QuestionLegend = /* @__PURE__ */ questionPart(
  'question-legend',
  (_: QuestionLegend.Props, { checklist: { lang }, question, number }) => ({
    as: 'legend',
    lang,
    'data-number': number,
    content: question.text,
  }),
);

export namespace QuestionLegend {
  export interface Props extends PartProps<'legend'> {}
}
