'use client';

import { type RecognitionQuestionId, recognitionQuestions } from '@engagement-kit/model';
import { Part, type PartProps } from '@engagement-kit/react';
import type { SpectrumRecogniserTextId } from './messages.js';
import { recogniserPart } from './recogniser-context.js';

/** Props of `SpectrumRecogniserQuestion`: a `<fieldset>`, and which question it asks. */
export interface SpectrumRecogniserQuestionProps extends PartProps<'fieldset'> {
  /** Which of the model's `recognitionQuestions`. */
  question: RecognitionQuestionId;
}

const scope = 'spectrum-recogniser';

/** One recognition question and its answers as radios. They stay out of any form's entries. */
export const SpectrumRecogniserQuestion = /* @__PURE__ */ recogniserPart(
  'question',
  (
    { question, ...props }: SpectrumRecogniserQuestionProps,
    { id, answers, answer, recogniserWords },
  ) => {
    const { questions } = recogniserWords.messages;
    const options = recognitionQuestions.find((each) => each.id === question)?.options ?? [];
    const name = `${id}-${question}`;
    return {
      as: 'fieldset',
      content: (
        <>
          <Part key="text" as="legend" scope={scope} part="question-text">
            {questions[question]}
          </Part>
          {options.map((option) => (
            <Part key={option.id} scope={scope} part="answer">
              <Part
                as="input"
                scope={scope}
                part="answer-radio"
                control="radio"
                type="radio"
                id={`${name}-${option.id}`}
                name={name}
                // The id of no form: keeps help out of what a form around it submits.
                form={`${id}-no-form`}
                value={option.id}
                checked={answers[question] === option.id}
                onChange={(event) => answer(question, option.id, event.nativeEvent)}
              />
              <label data-scope={scope} data-part="answer-label" htmlFor={`${name}-${option.id}`}>
                {questions[`${question}.${option.id}` as SpectrumRecogniserTextId] ?? option.label}
              </label>
            </Part>
          ))}
        </>
      ),
      ...props,
    };
  },
);
