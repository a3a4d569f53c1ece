'use client';

import type { ReactElement } from 'react';
import type { ControlProps } from '../control-props.js';
import { node } from '../fields-context.js';
import { Grouped } from './Around.js';
import { Pick } from './Pick.js';

/** Yes, no, or nothing said yet. */
export function Flag({ field }: ControlProps): ReactElement {
  const { value, put, speaker } = field;
  const ways = [
    [true, speaker.messages.values.yes],
    [false, speaker.messages.values.no],
    [undefined, speaker.say('notSaid')],
  ] as const;
  return (
    <Grouped field={field}>
      <div {...node('picks')}>
        {ways.map(([way, text]) => (
          <Pick
            key={text}
            field={field}
            type="radio"
            text={text}
            checked={value === way}
            onPick={() => put(way)}
          />
        ))}
      </div>
    </Grouped>
  );
}
