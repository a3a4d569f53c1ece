'use client';

import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { usePickable } from '../use-pickable.js';
import { Labelled } from './Around.js';

/** One thing that the field names, or none. */
export function Reference({ field }: ControlProps): ReactElement | null {
  const { form, id, value, put, problem, describedBy, readOnly, speaker } = field;
  const pickable = usePickable(form.kind === 'reference' ? form.target : '');
  return (
    <Labelled field={field}>
      <select
        {...node('input', { select: true }, 'text')}
        id={id}
        disabled={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => put(currentTarget.value || undefined)}
      >
        <option value="">{speaker.say('notSaid')}</option>
        {pickable.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
