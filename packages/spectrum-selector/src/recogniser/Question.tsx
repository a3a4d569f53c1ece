'use client';

import { type RecognitionQuestionId, recognitionQuestions } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { Answer } from './Answer.js';
import { QuestionText } from './QuestionText.js';
import {
  QuestionContext,
  type QuestionContextValue,
  recogniserPart,
} from './recogniser-context.js';

/** One question and its answers. */
export const Question = /* @__PURE__ */ recogniserPart(
  'question',
  ['question'],
  (props: Question.Props, recogniser) => {
    const question = recognitionQuestions.find(({ id }) => id === props.question);
    if (!question) return null;
    const shared: QuestionContextValue = { ...recogniser, question };
    return {
      as: 'fieldset',
      provide: [QuestionContext, shared],
      content: (
        <>
          <QuestionText />
          {question.options.map(({ id }) => (
            <Answer key={id} value={id} />
          ))}
        </>
      ),
    };
  },
);

export namespace Question {
  export interface Props extends PartProps<'fieldset'> {
    /** Which of the model's `recognitionQuestions`. */
    question: RecognitionQuestionId;
  }
}
