'use client';

import type { Feedback } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { useFields } from '../../fields/fields-context.js';
import { Writing } from '../../shared/Writing.js';
import { keepFocus } from '../changing/keep-focus.js';
import { useItemWrite } from '../items/use-item-write.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';

/** Records that people heard, today unless another day is chosen after. Work goes on with what was heard from them. */
export function RecordHeard({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const { today } = usePlaces('Places.Feedback');
  const { say } = useMessages(promisesMessages);
  const { idOf } = useFields('Fields.Field');
  const write = useItemWrite('feedback', feedback.id);
  return (
    <Writing>
      <div id={idOf('deliveredOn')}>
        <button
          {...node('go', { primary: true }, 'button')}
          type="button"
          onClick={({ currentTarget }) => {
            const done = keepFocus(currentTarget, idOf('heard'));
            write({ deliveredOn: today, state: 'done' });
            done();
          }}
        >
          {say('feedback.record')}
        </button>
      </div>
    </Writing>
  );
}
