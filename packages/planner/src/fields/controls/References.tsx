'use client';

import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { usePickable } from '../use-pickable.js';
import { Grouped } from './Around.js';
import { Pick } from './Pick.js';

/** Several things that the field names. */
export function References({ field }: ControlProps): ReactElement {
  const { form, value, put, speaker } = field;
  const pickable = usePickable(form.kind === 'references' ? form.target : '');
  const named = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <Grouped field={field}>
      {pickable.length === 0 && <p {...node('hint')}>{speaker.say('nothingToPick')}</p>}
      <div {...node('picks')}>
        {pickable.map(({ id, title }) => (
          <Pick
            key={id}
            field={field}
            type="checkbox"
            text={title}
            checked={named.includes(id)}
            onPick={(checked) =>
              put(checked ? [...named, id] : named.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </Grouped>
  );
}
