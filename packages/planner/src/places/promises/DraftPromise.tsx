'use client';

import type { PromiseRecord } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Step } from '../changing/Step.js';
import { FieldRow } from '../items/FieldRow.js';
import { useItemWrite } from '../items/use-item-write.js';
import { node, usePlaces } from '../places-context.js';
import { HearingBack } from './HearingBack.js';
import { promisesMessages } from './messages.js';
import { usePromisedType } from './use-promised-type.js';
import { useStanding } from './use-standing.js';

/** A promise that nobody was told of yet: it is edited in place, and made in one step. */
export function DraftPromise({ promise }: { readonly promise: PromiseRecord }): ReactElement {
  const { today } = usePlaces('Places.Promises');
  const { say } = useMessages(promisesMessages);
  const write = useItemWrite('promise', promise.id);
  const type = usePromisedType(promise);
  return (
    <>
      <p {...node('standing')}>{useStanding(promise)}</p>
      <Field name="activityIds" />
      {!type && <p {...node('step-text')}>{say('noType')}</p>}
      <Field name="localExplanation" />
      <FieldRow name="engagementType" />
      <HearingBack promiseIds={[promise.id]} />
      <Field name="publicAddress" />
      <Field name="otherForms" />
      <Step
        title={say('make')}
        text={say('makeText')}
        go={say('makeGo')}
        start={{ madeOn: today, shownWhere: promise.shownWhere }}
        onGo={write}
      >
        <Field name="madeOn" />
        <Field name="shownWhere" />
      </Step>
    </>
  );
}
