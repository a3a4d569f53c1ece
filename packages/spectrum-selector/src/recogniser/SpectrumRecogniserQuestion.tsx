'use client';

import { type RecognitionQuestionId, recognitionQuestions } from '@engagement-kit/model';
import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { NativeRadio } from '../support/NativeRadio.js';
import { partContent } from '../support/part-content.js';
import { RecogniserContext } from './recogniser-context.js';

export interface SpectrumRecogniserQuestionProps extends PartProps<'fieldset'> {
  /** Which of the model's `recognitionQuestions`. */
  question: RecognitionQuestionId;
}

const scope = 'spectrum-recogniser';

/** One recognition question and its answers as radios. They stay out of any form's entries. */
export const SpectrumRecogniserQuestion = /* @__PURE__ */ forwardRef<
  HTMLFieldSetElement,
  SpectrumRecogniserQuestionProps
>(function SpectrumRecogniserQuestion({ question, children, ...props }, ref) {
  const { id, answers, answer, recogniserWords } = usePartContext(
    RecogniserContext,
    'SpectrumRecogniserQuestion',
  );
  const words = recogniserWords.messages.questions[question];
  const options = recognitionQuestions.find((each) => each.id === question)?.options ?? [];
  const name = `${id}-${question}`;
  return (
    <Part as="fieldset" scope={scope} part="question" {...props} ref={ref}>
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            <Part as="legend" scope={scope} part="question-text">
              {words.text}
            </Part>
            {options.map((option) => (
              <Part key={option.id} scope={scope} part="answer">
                <NativeRadio
                  scope={scope}
                  part="answer-radio"
                  id={`${name}-${option.id}`}
                  name={name}
                  // The id of no form: keeps help out of what a form around it submits.
                  form={`${id}-no-form`}
                  value={option.id}
                  checked={answers[question] === option.id}
                  onChoose={(event) => answer(question, option.id, event)}
                />
                <label data-scope={scope} data-part="answer-label" htmlFor={`${name}-${option.id}`}>
                  {words.options[option.id] ?? option.label}
                </label>
              </Part>
            ))}
          </>
        ),
      })}
    </Part>
  );
});
