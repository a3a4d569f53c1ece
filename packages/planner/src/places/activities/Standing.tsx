'use client';

import { type Activity, isBlank } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Fold } from '../items/Fold.js';
import { node } from '../places-context.js';
import { activitiesMessages } from './messages.js';
import { useWhen } from './use-when.js';

/** How an activity stands, in a line that opens to its name, state and dates. */
export function Standing({ activity }: { readonly activity: Activity }): ReactElement {
  const { say } = useMessages(activitiesMessages);
  const { state, days } = useWhen(activity);
  return (
    <Fold
      open={isBlank(activity.name)}
      shown={
        <span {...node('state')}>
          <span {...node('tag')}>{state}</span>
          {days || say('standingHint')}
        </span>
      }
    >
      <Field name="name" short />
      <Field name="state" />
      <Field name="startsOn" />
      <Field name="endsOn" />
    </Fold>
  );
}
