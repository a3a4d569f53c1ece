'use client';

import type { ReactElement } from 'react';
import { node } from '../fields-context.js';
import type { FieldState } from '../use-field.js';

interface PickProps {
  readonly field: FieldState;
  readonly type: 'radio' | 'checkbox';
  readonly text: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
}

/** One of several things to pick, with its words. */
export function Pick({ field, type, text, checked, onPick }: PickProps): ReactElement {
  return (
    <label {...node('pick')}>
      <input
        {...node('pick-input', undefined, 'radio')}
        type={type}
        name={type === 'radio' ? field.id : undefined}
        // In no form: the plan has it, and a host’s form is not to post it.
        form={`${field.id}-none`}
        disabled={field.readOnly}
        checked={checked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      {text}
    </label>
  );
}
