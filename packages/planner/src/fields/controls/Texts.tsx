'use client';

import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { Entries } from './Entries.js';

/** Several texts, one a line. */
export function Texts({ field }: ControlProps): ReactElement {
  const { id, label, readOnly, speaker } = field;
  const entries = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  return (
    <Entries field={field} entries={entries} blank="">
      {(text, index, put) => (
        <input
          {...node('input', undefined, 'text')}
          id={`${id}.${index}`}
          aria-label={speaker.say('entry', { label, number: index + 1 })}
          readOnly={readOnly}
          value={text}
          onChange={({ currentTarget }) => put(currentTarget.value)}
        />
      )}
    </Entries>
  );
}
