'use client';

import { answerFieldName, isIsoDate } from '@engagement-kit/model';
import {
  type FocusEvent,
  type HTMLInputTypeAttribute,
  type ReactNode,
  type SyntheticEvent,
  useState,
} from 'react';
import { useQuestion } from '../contexts.js';
import { Inner } from '../Inner.js';
import type { TextName } from '../messages.js';

/** What an event of a field is about. */
export type FieldTarget = HTMLInputElement | HTMLTextAreaElement;

export interface FieldProps {
  /** Which field of the answer, as in the form entry's name: `notes`, `evidence.0.url`. */
  field: string;
  /** The message that names it. */
  label: TextName;
  as?: 'input' | 'textarea';
  type?: HTMLInputTypeAttribute;
  value: string | undefined;
  /** The message next to the field. What was typed stays. */
  message?: TextName | '' | false | undefined;
  onText: (text: string, event: SyntheticEvent) => void;
  onBlur?: (event: FocusEvent<FieldTarget>) => void;
}

/** A label, a field and what is to be said about it. */
export function Field({
  field,
  label,
  as = 'input',
  value = '',
  message,
  onText,
  ...props
}: FieldProps): ReactNode {
  const { checklist, id, name } = useQuestion();
  const own = `${id}-${field}`;
  const messageId = `${own}-message`;
  return (
    <Inner part="field">
      <Inner as="label" part="field-label" htmlFor={own}>
        {checklist.say(label)}
      </Inner>
      <Inner
        as={as}
        part="field-input"
        control="text"
        id={own}
        name={answerFieldName(name, field)}
        form={checklist.form}
        value={value}
        aria-describedby={message ? messageId : undefined}
        onChange={(event) => onText((event.target as unknown as FieldTarget).value, event)}
        {...props}
      />
      {message && (
        <Inner as="p" part="field-message" id={messageId}>
          {checklist.say(message)}
        </Inner>
      )}
    </Inner>
  );
}

/**
 * A native date field. Text that is no date is kept in the field and said beside it, and does not reach the answer:
 * a plan holds dates only.
 */
export function DateField({ value, onText, ...props }: Omit<FieldProps, 'type'>): ReactNode {
  const [draft, setDraft] = useState<string>();
  const [unfinished, setUnfinished] = useState(false);
  // A date field would show nothing of other text, so such text gets a field of its own kind.
  const [type] = useState(isDate(value) ? 'date' : 'text');
  const text = draft ?? value;
  return (
    <Field
      {...props}
      type={type}
      value={text}
      message={(unfinished || !isDate(value)) && 'notADate'}
      onText={(next, event) => {
        setDraft(isDate(next) ? undefined : next);
        if (isDate(next)) onText(next, event);
      }}
      onBlur={({ target }: { target: FieldTarget }) =>
        setUnfinished(target.validity.badInput || !isDate(target.value))
      }
    />
  );
}

/** A date, or nothing at all. */
const isDate = (text = ''): boolean => text === '' || isIsoDate(text);
