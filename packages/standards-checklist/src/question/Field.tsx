'use client';

import { formatMessage, Part } from '@engagement-kit/react';
import type { FocusEvent, HTMLInputTypeAttribute, ReactNode, SyntheticEvent } from 'react';
import { fieldName } from '../form/field-name.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useQuestion } from './question-context.js';

/** What an event of a field is about, in React and in Preact. */
export type FieldTarget = HTMLInputElement | HTMLTextAreaElement;

export interface FieldProps {
  /** Which field of the answer, as in the form entry's name: `notes`, `evidence.0.url`. */
  field: string;
  label: string;
  /** Says "(optional)" after the label. */
  optional?: boolean;
  as?: 'input' | 'textarea';
  type?: HTMLInputTypeAttribute;
  value: string | undefined;
  /** Said next to the field. What was typed stays. */
  message?: string | false | undefined;
  onText: (text: string, event: SyntheticEvent) => void;
  onBlur?: (event: FocusEvent<FieldTarget>) => void;
}

/** A label, a field and what is to be said about it. */
export function Field({
  field,
  label,
  optional,
  as = 'input',
  value = '',
  message,
  onText,
  ...props
}: FieldProps): ReactNode {
  const { form, messages } = useChecklist('Question');
  const { id, name } = useQuestion('Question');
  const own = `${id}-${field}`;
  return (
    <Part scope={scope} part="field">
      <Part as="label" scope={scope} part="field-label" htmlFor={own}>
        {optional ? formatMessage(messages.optional, { label }) : label}
      </Part>
      <Part
        as={as}
        scope={scope}
        part="field-input"
        control="text"
        id={own}
        name={fieldName(name, field)}
        form={form}
        value={value}
        aria-describedby={message ? `${own}-message` : undefined}
        onChange={(event) => onText((event.target as unknown as FieldTarget).value, event)}
        {...props}
      />
      {message && (
        <Part as="p" scope={scope} part="field-message" id={`${own}-message`}>
          {message}
        </Part>
      )}
    </Part>
  );
}
