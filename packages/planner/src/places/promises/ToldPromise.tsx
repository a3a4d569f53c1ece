'use client';

import type { PromiseRecord } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { useFields } from '../../fields/fields-context.js';
import { ChangeButton } from '../changing/ChangeButton.js';
import { ChangeRow } from '../changing/ChangeRow.js';
import { useToldChange } from '../changing/use-told-change.js';
import { node } from '../places-context.js';
import { HearingBack } from './HearingBack.js';
import { promisesMessages } from './messages.js';
import { Untold } from './Untold.js';
import { useStanding } from './use-standing.js';

/** A promise that people were told of. What it says is changed with a reason, or withdrawn; nothing is typed over. */
export function ToldPromise({ promise }: { readonly promise: PromiseRecord }): ReactElement {
  const { say } = useMessages(promisesMessages);
  const { idOf } = useFields('Fields.Field');
  const { change, withdraw } = useToldChange('promise', promise.id);
  const isStanding = promise.madeOn && !promise.withdrawnOn;
  return (
    <>
      <p {...node('standing')} id={idOf('madeOn')} tabIndex={-1}>
        {useStanding(promise)}
      </p>
      <Untold promise={promise} field="changes" />
      {isStanding && (
        <>
          <div {...node('told-rows')}>
            <ChangeRow name="activityIds" onChange={change} />
            <ChangeRow name="engagementType" onChange={change} />
            <ChangeRow name="localExplanation" onChange={change} />
          </div>
          <Field name="shownWhere" />
          <Field name="publicAddress" />
          <Field name="otherForms" />
          <HearingBack promiseIds={[promise.id]} />
          <ChangeButton
            label={say('withdraw')}
            title={say('withdrawTitle')}
            text={[say('withdrawText')]}
            go={say('withdraw')}
            onChange={withdraw}
          />
        </>
      )}
    </>
  );
}
