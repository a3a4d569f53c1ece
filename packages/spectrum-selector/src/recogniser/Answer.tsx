'use client';

import type { PartProps } from '@engagement-kit/react';
import { useRef } from 'react';
import { useIdsOf } from '../support/use-ids-of.js';
import { AnswerLabel } from './AnswerLabel.js';
import { AnswerRadio } from './AnswerRadio.js';
import {
  AnswerContext,
  type AnswerContextValue,
  questionPart,
  scope,
} from './recogniser-context.js';

/** One answer: a radio and its label. */
export const Answer = /* @__PURE__ */ questionPart(
  'answer',
  ['value'],
  function useAnswer({ value }: Answer.Props, question) {
    const node = useRef<HTMLDivElement>(null);
    const optionId = `${question.id}-${question.question.id}-${value}`;
    const radioId = useIdsOf(node, scope, { 'answer-radio': optionId });
    const shared: AnswerContextValue = { ...question, option: value, optionId, radioId };
    return {
      ref: node,
      provide: [AnswerContext, shared],
      content: (
        <>
          <AnswerRadio />
          <AnswerLabel />
        </>
      ),
    };
  },
);

export namespace Answer {
  export interface Props extends PartProps<'div'> {
    /** Id of the answer among the `options` of its question. */
    value: string;
  }
}
