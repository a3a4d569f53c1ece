'use client';

import { useDayField } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { Labelled } from './Around.js';

/** A day. It is written once it is whole. */
export function Day({ field }: ControlProps): ReactElement {
  const { id, value, put, readOnly, speaker } = field;
  const day = useDayField({
    value: typeof value === 'string' ? value : undefined,
    onValueChange: (text) => put(text || undefined),
  });
  const problem = field.problem || (day.isMisfit ? speaker.say('notADay') : '');
  const told = {
    ...field,
    problem,
    describedBy: problem
      ? [field.hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(' ')
      : field.describedBy,
  };
  return (
    <Labelled field={told}>
      <input
        {...node('input', { day: true }, 'text')}
        {...day.input}
        id={id}
        readOnly={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={told.describedBy}
      />
    </Labelled>
  );
}
