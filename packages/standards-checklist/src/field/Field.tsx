'use client';

import { answerFieldName } from '@engagement-kit/model';
import {
  createPartContext,
  type PartPlan,
  type PartProps,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { FormEvent, ReactNode } from 'react';
import { node, questionPart } from '../contexts.js';
import { useGivenId } from '../root/use-ids.js';
import type { AnswerField } from './fields.js';
import { type FieldValue, useField } from './use-field.js';

const FieldContext = /* @__PURE__ */ createPartContext<FieldValue>('Standards.Field');

const fieldPart = /* @__PURE__ */ partsOf('standards-checklist', 'Standards', (part) =>
  usePartContext(FieldContext, part),
);

const labelAttributes = node('field-label');
const inputAttributes = node('field-input', undefined, 'text');
const messageAttributes = node('field-message');

/**
 * What a field of the answer renders: a label around its control, and any message. These are plain nodes, because a
 * page has hundreds of them. A host can put parts in their place.
 */
export function fieldPlan(value: FieldValue, given: ReactNode): PartPlan {
  const { question, node: name, kind, label, message } = value;
  const { idOf, say } = question.checklist;
  // What is entered before the script comes is known by it.
  const control = { ...inputAttributes, id: idOf(name), ...controlOf(value) };
  return {
    content: (
      <>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: it is inside, one of the two */}
        <label {...labelAttributes}>
          {say(label)}
          {kind === 'lines' ? (
            <textarea {...control} />
          ) : (
            // A browser does not hand out an unfinished date; a new control starts without it.
            <input key={kind === 'date' ? question.epoch : undefined} {...control} />
          )}
        </label>
        {message && (
          <p {...messageAttributes} id={idOf(messageName(value))}>
            {say(message)}
          </p>
        )}
      </>
    ),
    provide: given == null ? undefined : [FieldContext, value],
  };
}

const messageName = ({ node }: FieldValue): string => `${node}-message`;

/** What makes a node the control of a field. */
const controlOf = (value: FieldValue) => {
  const { question, field, type, text, message, write, leave, press } = value;
  const { checklist } = question;
  return {
    type,
    'aria-describedby': message && checklist.idOf(messageName(value)),
    'aria-invalid': message ? true : undefined,
    onChange: (event: FormEvent) => write((event.target as HTMLInputElement).value, event),
    onBlur: leave,
    onKeyDown: press,
    // An empty text field is posted too. Only a page without scripts has to name fields that are still empty.
    name:
      checklist.live && text === ''
        ? undefined
        : answerFieldName(checklist.name, question.question.id, field),
    form: checklist.form,
    value: text,
  };
};

/** A field of the answer: a label around its control, and what is to be said about it. */
export const Field = /* @__PURE__ */ questionPart(
  'field',
  ['field'],
  function useFieldPart({ field, children }: Field.Props, question) {
    return { 'data-field': field, ...fieldPlan(useField(field, question), children) };
  },
);

export namespace Field {
  /** A field of the answer that holds a text: `notes`, `evidence.0.label`. */
  export type Name = AnswerField;

  export interface Props extends PartProps<'div'> {
    /** Which field of the answer: `notes`, `reason`, `owner`, `dueOn`, `evidence.0.label`, `.url`, `.on`. */
    field: Name;
  }
}

/** Names the field, from beside its control. */
export const FieldLabel = /* @__PURE__ */ fieldPart(
  'field-label',
  (_: FieldLabel.Props, { question: { checklist }, node, label }) => ({
    as: 'label',
    htmlFor: checklist.idOf(node),
    content: checklist.say(label),
  }),
);

export namespace FieldLabel {
  export interface Props extends PartProps<'label'> {}
}

/** Takes what is written: an `<input>`, or a `<textarea>` for the notes and the reason. */
export const FieldInput = /* @__PURE__ */ fieldPart(
  'field-input',
  function useFieldInput({ id }: FieldInput.Props, value) {
    const { checklist } = value.question;
    useGivenId(checklist, value.node, id);
    const { name, form, value: text, ...own } = controlOf(value);
    return {
      as: value.kind === 'lines' ? 'textarea' : 'input',
      control: 'text',
      id: checklist.idOf(value.node),
      ...own,
      fixed: { name, form, value: text },
    };
  },
);

export namespace FieldInput {
  export interface Props extends PartProps<'input'> {}
}

/** The message about the text in the field. Not rendered while the text is fine. */
export const FieldMessage = /* @__PURE__ */ fieldPart(
  'field-message',
  function useFieldMessage({ id }: FieldMessage.Props, value) {
    const { checklist } = value.question;
    const own = messageName(value);
    useGivenId(checklist, own, id);
    return value.message
      ? { as: 'p', id: checklist.idOf(own), content: checklist.say(value.message) }
      : null;
  },
);

export namespace FieldMessage {
  export interface Props extends PartProps<'p'> {}
}
