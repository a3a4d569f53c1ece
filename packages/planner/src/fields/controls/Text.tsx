'use client';

import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { Labelled } from './Around.js';

/** Words: in one line where they are short, else in lines that grow. */
export function Text({ field, short }: ControlProps): ReactElement {
  const { id, put, problem, describedBy, readOnly } = field;
  const control = {
    ...node('input', { short }, 'text'),
    id,
    readOnly,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy,
    value: String(field.value ?? ''),
  };
  return (
    <Labelled field={field}>
      {short ? (
        <input {...control} onChange={({ currentTarget }) => put(currentTarget.value)} />
      ) : (
        <textarea
          {...control}
          rows={2}
          onChange={({ currentTarget }) => put(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
