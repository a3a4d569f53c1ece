'use client';

import type { PartProps } from '@engagement-kit/react';
import { answerText } from './messages.js';
import { answerPart } from './recogniser-context.js';

/** The answer in words. */
export const AnswerLabel = /* @__PURE__ */ answerPart(
  'answer-label',
  (_: AnswerLabel.Props, { question, option, radioId, words }) => ({
    as: 'label',
    content: answerText(words.messages, question.id, option),
    fixed: { htmlFor: radioId },
  }),
);

export namespace AnswerLabel {
  export interface Props extends PartProps<'label'> {}
}
