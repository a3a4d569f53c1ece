'use client';

import { type AnswerStatus, answerFieldName } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { SyntheticEvent } from 'react';
import { node, type QuestionContextValue, questionPart, statuses } from '../contexts.js';

/** The four statuses as native radios. None is chosen until someone chooses, unless the host says so. */
export const QuestionStatus = /* @__PURE__ */ questionPart(
  'question-status',
  (_: QuestionStatus.Props, question) =>
    question.checklist.editing
      ? {
          // Plain nodes, because a page has hundreds of them. A host can put parts in their place.
          content: statuses.map((status) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: its radio is inside
            <label key={status} {...node('status-option', stateOf(question, status))}>
              {insideOption(question, status)}
            </label>
          )),
        }
      : null,
);

export namespace QuestionStatus {
  export interface Props extends PartProps<'div'> {}
}

/** One status: a label around its radio and its name. */
export const StatusOption = /* @__PURE__ */ questionPart(
  'status-option',
  ['status'],
  ({ status }: StatusOption.Props, question) => ({
    as: 'label',
    state: stateOf(question, status),
    content: insideOption(question, status),
  }),
);

export namespace StatusOption {
  export interface Props extends PartProps<'label'> {
    /** The status that the label names. */
    status: AnswerStatus;
  }
}

/** The radio of one status, for an option that a host fills itself. */
export const StatusRadio = /* @__PURE__ */ questionPart(
  'status-radio',
  ['status'],
  ({ status }: StatusRadio.Props, question) => {
    const { onChange, ...fixed } = radioOf(question, status);
    return {
      as: 'input',
      control: 'radio',
      ref: focusedBy(question, status),
      onChange,
      fixed,
    };
  },
);

export namespace StatusRadio {
  export interface Props extends PartProps<'input'> {
    /** The status that it chooses. */
    status: AnswerStatus;
  }
}

const stateOf = ({ chosen }: QuestionContextValue, status: AnswerStatus) => ({
  selected: status === chosen,
});

const radioAttributes = node('status-radio', undefined, 'radio');

const insideOption = (question: QuestionContextValue, status: AnswerStatus) => (
  <>
    <input {...radioAttributes} {...radioOf(question, status)} ref={focusedBy(question, status)} />
    {question.checklist.messages.statuses[status]}
  </>
);

/** The ref of the radio that takes focus: the chosen one, else the first. */
const focusedBy = ({ chosen, inputRef }: QuestionContextValue, status: AnswerStatus) =>
  status === (chosen ?? statuses[0]) ? inputRef : undefined;

/** What makes a node the radio of a status. */
const radioOf = (
  { checklist, question, number, chosen, edit }: QuestionContextValue,
  status: AnswerStatus,
) => ({
  type: 'radio',
  name: answerFieldName(checklist.name, question.id) ?? checklist.idOf(number),
  form: checklist.form,
  value: status,
  checked: status === chosen,
  onChange: (event: SyntheticEvent) => edit({ status }, 'status', event),
});
