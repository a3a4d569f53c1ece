'use client';

import type { Feedback } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { ChangeRow } from '../changing/ChangeRow.js';
import { Step } from '../changing/Step.js';
import { useToldChange } from '../changing/use-told-change.js';
import { useItemWrite } from '../items/use-item-write.js';
import { node } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';

interface TermsProps {
  readonly feedback: Feedback;
  readonly isTold: boolean;
  /** It is still to come. */
  readonly isOpen: boolean;
}

/** Who hears back, how and by when: edited as a draft, said in one step, and from then on changed with a reason. */
export function Terms({ feedback, isTold, isOpen }: TermsProps): ReactElement {
  const { say } = useMessages(promisesMessages);
  const { change } = useToldChange('feedback', feedback.id);
  const write = useItemWrite('feedback', feedback.id);
  const isSaid = feedback.audience || feedback.how || feedback.dueOn;
  const fields = (
    <>
      <Field name="audience" short />
      <Field name="how" />
      <Field name="dueOn" />
    </>
  );
  if (!isTold) {
    return (
      <>
        <Field name="promiseId" />
        {fields}
        <Field name="possibleDelay" />
      </>
    );
  }
  if (!isSaid && isOpen) {
    return (
      <>
        <Field name="promiseId" />
        <Step
          title={say('feedback.say')}
          text={say('feedback.sayText')}
          go={say('feedback.sayGo')}
          start={{}}
          onGo={write}
        >
          {fields}
        </Step>
      </>
    );
  }
  return (
    <>
      <div {...node('told-rows')}>
        <ChangeRow name="audience" short onChange={change} />
        <ChangeRow name="how" onChange={change} />
        <ChangeRow name="dueOn" onChange={change} />
      </div>
      {isOpen && <Field name="possibleDelay" />}
    </>
  );
}
