'use client';

import { type Feedback, feedbackProgress, type PromiseRecord } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { useFields } from '../../fields/fields-context.js';
import { ChangeButton } from '../changing/ChangeButton.js';
import { useToldChange } from '../changing/use-told-change.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';
import { Untold } from '../promises/Untold.js';
import { FeedbackState } from './FeedbackState.js';
import { RecordHeard } from './RecordHeard.js';
import { Terms } from './Terms.js';

interface FeedbackFieldsProps {
  readonly feedback: Feedback;
  /** Its promise, where people were told of that and so of this. */
  readonly told: PromiseRecord | undefined;
}

/** A commitment to feed back: what was said of it, what became of it, and what people said and got. */
export function FeedbackFields({ feedback, told }: FeedbackFieldsProps): ReactElement {
  const { today } = usePlaces('Places.Feedback');
  const { say, date } = useMessages(promisesMessages);
  const { idOf } = useFields('Fields.Field');
  const { withdraw } = useToldChange('feedback', feedback.id);
  const state = feedbackProgress(feedback, today);
  const isOpen = state !== 'kept' && state !== 'withdrawn';
  return (
    <>
      {told && <Untold promise={told} field="earlier" />}
      <Terms feedback={feedback} isTold={!!told} isOpen={isOpen} />
      <div {...node('outcome')} id={idOf('state')}>
        <FeedbackState feedback={feedback} />
        {state === 'late' && feedback.dueOn && (
          <p {...node('step-text')}>{say('feedback.lateText', { date: date(feedback.dueOn) })}</p>
        )}
        {(state === 'late' || state === 'withdrawn') && <Field name="reason" />}
        {isOpen && <RecordHeard feedback={feedback} />}
        {state === 'kept' && <Field name="deliveredOn" />}
      </div>
      {state !== 'withdrawn' && (
        <Section title={say('feedback.youSaid')}>
          <div {...node('boxes')}>
            <Field name="heard" data-people="" />
            <Field name="decided" />
            <Field name="why" />
          </div>
        </Section>
      )}
      {told && isOpen && (
        <ChangeButton
          label={say('feedback.withdraw')}
          title={say('feedback.withdrawTitle')}
          text={[say('feedback.withdrawText')]}
          go={say('feedback.withdraw')}
          onChange={withdraw}
        />
      )}
    </>
  );
}
