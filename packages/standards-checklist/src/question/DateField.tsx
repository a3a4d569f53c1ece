'use client';

import { type ReactNode, useState } from 'react';
import { isDate } from '../form/is-date.js';
import { useChecklist } from '../root/root-context.js';
import { Field, type FieldProps, type FieldTarget } from './Field.js';

/**
 * A native date field. Text that is no date is kept in the field and said beside it, and does not reach the answer:
 * a plan holds dates only.
 */
export function DateField({ value, onText, ...props }: Omit<FieldProps, 'type'>): ReactNode {
  const { messages } = useChecklist('Question');
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
      message={(unfinished || !isDate(value)) && messages.notADate}
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
