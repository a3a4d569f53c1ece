'use client';

import { answerFieldName } from '@engagement-kit/model';
import {
  createPartContext,
  type PartPlan,
  type PartProps,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { FormEvent } from 'react';
import { type QuestionContextValue, questionPart } from '../contexts.js';
import { useGivenId } from '../root/use-ids.js';
import type { AnswerField } from './fields.js';
import { type FieldValue, useField } from './use-field.js';

interface FieldContextValue extends FieldValue {
  readonly field: AnswerField;
  readonly question: QuestionContextValue;
  /** Names its nodes, for `idOf`. */
  readonly node: string;
}

const FieldContext = /* @__PURE__ */ createPartContext<FieldContextValue>('Standards.Field');

const fieldPart = /* @__PURE__ */ partsOf('standards-checklist', 'Standards', (part) =>
  usePartContext(FieldContext, part),
);

/** What a part renders that is a field of the answer: a label, a control and what is to be said about it. */
export function useFieldPlan(field: AnswerField, question: QuestionContextValue): PartPlan {
  const value = useField(field, question);
  const node = `${question.number}-${field}`;
  return {
    content: (
      <>
        <FieldLabel />
        {/* A browser keeps a date that is not whole to itself: a new control starts without it. */}
        <FieldInput key={value.kind === 'date' ? question.epoch : 'input'} />
        {value.message && <FieldMessage />}
      </>
    ),
    provide: [FieldContext, { ...value, field, question, node } satisfies FieldContextValue],
  };
}

interface FieldProps extends PartProps<'div'> {
  /** Which field of the answer: `notes`, `reason`, `owner`, `dueOn`, `evidence.0.label`, `.url`, `.on`. */
  field: AnswerField;
}

/** A field of the answer: a label, a control and what is to be said about it. */
export const Field = /* @__PURE__ */ questionPart(
  'field',
  ['field'],
  function useFieldPart({ field }: FieldProps, question) {
    return useFieldPlan(field, question);
  },
);

export namespace Field {
  export interface Props extends FieldProps {}
}

interface FieldLabelProps extends PartProps<'label'> {}

/** Names the field. */
export const FieldLabel = /* @__PURE__ */ fieldPart(
  'field-label',
  (_: FieldLabelProps, { question: { checklist }, node, label }) => ({
    as: 'label',
    htmlFor: checklist.idOf(node),
    content: checklist.say(label),
  }),
);

export namespace FieldLabel {
  export interface Props extends FieldLabelProps {}
}

interface FieldInputProps extends PartProps<'input'> {}

/** Takes what is written: an `<input>`, or a `<textarea>` for the notes and the reason. */
export const FieldInput = /* @__PURE__ */ fieldPart(
  'field-input',
  function useFieldInput({ id }: FieldInputProps, context) {
    const { question, field, node, kind, type, text, message, write, leave } = context;
    const { idOf, name, form } = question.checklist;
    useGivenId(question.checklist, node, id);
    return {
      as: kind === 'lines' ? 'textarea' : 'input',
      control: 'text',
      type,
      id: idOf(node),
      'aria-describedby': message && idOf(`${node}-message`),
      onChange: (event: FormEvent) => write((event.target as HTMLInputElement).value, event),
      ...(leave && { onBlur: leave }),
      fixed: { name: answerFieldName(name, question.question.id, field), form, value: text },
    };
  },
);

export namespace FieldInput {
  export interface Props extends FieldInputProps {}
}

interface FieldMessageProps extends PartProps<'p'> {}

/** What is to be said about the text in the field. Absent when it will do. */
export const FieldMessage = /* @__PURE__ */ fieldPart(
  'field-message',
  function useFieldMessage({ id }: FieldMessageProps, { question: { checklist }, node, message }) {
    const own = `${node}-message`;
    useGivenId(checklist, own, id);
    return message ? { as: 'p', id: checklist.idOf(own), content: checklist.say(message) } : null;
  },
);

export namespace FieldMessage {
  export interface Props extends FieldMessageProps {}
}
