'use client';

import type { PartProps } from '@engagement-kit/react';
import type { ChangeEvent } from 'react';
import { answerPart } from './recogniser-context.js';

/** The browser's own radio. It stays out of what a form around it submits. */
export const AnswerRadio = /* @__PURE__ */ answerPart(
  'answer-radio',
  (_: AnswerRadio.Props, { id, question, option, optionId, answers, answer }) => ({
    as: 'input',
    id: optionId,
    control: 'radio',
    fixed: {
      type: 'radio',
      name: `${id}-${question.id}`,
      // The id of a form that does not exist.
      form: `${id}-no-form`,
      value: option,
      checked: answers[question.id] === option,
    },
    onChange: ({ nativeEvent }: ChangeEvent) => answer(question.id, option, nativeEvent),
  }),
);

export namespace AnswerRadio {
  export interface Props extends PartProps<'input'> {}
}
