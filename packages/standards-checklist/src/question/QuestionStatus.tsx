'use client';

import { type AnswerStatus, answerFieldName } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { questionPart, statuses } from '../contexts.js';

interface QuestionStatusProps extends PartProps<'div'> {}

/** The four statuses as native radios. None is chosen until someone chooses, unless the host says so. */
export const QuestionStatus = /* @__PURE__ */ questionPart(
  'question-status',
  (_: QuestionStatusProps, { checklist }) =>
    checklist.editing
      ? { content: statuses.map((status) => <StatusOption key={status} status={status} />) }
      : null,
);

export namespace QuestionStatus {
  export interface Props extends QuestionStatusProps {}
}

interface StatusOptionProps extends PartProps<'label'> {
  /** The status that the label names. */
  status: AnswerStatus;
}

/** One status: a label around its radio and its name. */
export const StatusOption = /* @__PURE__ */ questionPart(
  'status-option',
  ['status'],
  ({ status }: StatusOptionProps, { checklist: { messages }, chosen }) => ({
    as: 'label',
    state: { selected: status === chosen },
    content: (
      <>
        <StatusRadio status={status} />
        {messages.statuses[status]}
      </>
    ),
  }),
);

export namespace StatusOption {
  export interface Props extends StatusOptionProps {}
}

interface StatusRadioProps extends PartProps<'input'> {
  /** The status that it chooses. */
  status: AnswerStatus;
}

/** The radio of one status. */
export const StatusRadio = /* @__PURE__ */ questionPart(
  'status-radio',
  ['status'],
  ({ status }: StatusRadioProps, { checklist, question, number, chosen, edit, inputRef }) => ({
    as: 'input',
    control: 'radio',
    ref: status === (chosen ?? statuses[0]) ? inputRef : undefined,
    onChange: (event) => edit({ status }, 'status', event),
    fixed: {
      type: 'radio',
      name: answerFieldName(checklist.name, question.id) ?? checklist.idOf(number),
      form: checklist.form,
      value: status,
      checked: status === chosen,
    },
  }),
);

export namespace StatusRadio {
  export interface Props extends StatusRadioProps {}
}
