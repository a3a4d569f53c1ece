'use client';

import type { PlanValue } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { Grouped } from './Around.js';
import { Pick } from './Pick.js';

/** One of a few values, or none of them yet. */
export function Choice({ field }: ControlProps): ReactElement | null {
  const { form, value, put, speaker } = field;
  if (form.kind !== 'choice') return null;
  return (
    <Grouped field={field}>
      <div {...node('picks')}>
        {form.values.map((each) => (
          <Pick
            key={each}
            field={field}
            type="radio"
            text={speaker.messages.values[each as PlanValue] ?? each}
            checked={value === each}
            onPick={() => put(each)}
          />
        ))}
        <Pick
          field={field}
          type="radio"
          text={speaker.say('notSaid')}
          checked={value === undefined}
          onPick={() => put(undefined)}
        />
      </div>
    </Grouped>
  );
}
