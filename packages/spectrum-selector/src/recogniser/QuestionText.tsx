'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from './recogniser-context.js';

/** The question in words. */
export const QuestionText = /* @__PURE__ */ questionPart(
  'question-text',
  (_: QuestionText.Props, { question, words }) => ({
    as: 'legend',
    content: words.say(`questions.${question.id}.text`),
  }),
);

export namespace QuestionText {
  export interface Props extends PartProps<'legend'> {}
}
