'use client';

import { isWholeDay, type PlanState, type PromiseRecord } from '@engagement-kit/model';
import {
  headingTag,
  useDayField,
  useMessages,
  usePlan,
  usePlanReadOnly,
} from '@engagement-kit/react';
import { type ReactElement, useState } from 'react';
import { useFields } from '../../fields/fields-context.js';
import { keepFocus } from '../changing/keep-focus.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from './messages.js';

const feedbackOf = ({ plan }: PlanState) => plan.feedback;

interface UntoldProps {
  readonly promise: PromiseRecord;
  /** The field that holds the changes of what is edited: findings lead to it. */
  readonly field: 'changes' | 'earlier';
}

/** Changes of which people have not been told, and the day on which they were. Nothing where they know of all. */
export function Untold({ promise, field }: UntoldProps): ReactElement | null {
  const { today, headingLevel, dispatch } = usePlaces('Places.Promises');
  const { idOf } = useFields('Fields.Field');
  const { say } = useMessages(promisesMessages);
  const readOnly = usePlanReadOnly();
  const feedback = usePlan(feedbackOf).filter(({ promiseId }) => promiseId === promise.id);
  const [on, setOn] = useState<string>(today);
  const [isTried, setTried] = useState(false);
  const day = useDayField({ value: on, onValueChange: setOn });
  const records = [promise.changes ?? [], ...feedback.map(({ earlier = [] }) => earlier)].flat();
  if (readOnly || records.every(({ communityToldOn }) => communityToldOn)) return null;
  const id = idOf(field);
  const isMissing = isTried && !isWholeDay(on);
  const Heading = headingTag(headingLevel, 1);
  return (
    <section {...node('step')} aria-label={say('untold')}>
      <Heading {...node('section-heading')}>{say('untold')}</Heading>
      <p {...node('step-text')}>{say('untoldText')}</p>
      <label {...node('told-on-label')} htmlFor={id}>
        {say('toldOn')}
      </label>
      {isMissing && (
        <p {...node('refused')} id={`${id}-missing`}>
          {say('notADay')}
        </p>
      )}
      <input
        {...node('told-on', { invalid: isMissing }, 'text')}
        {...day.input}
        id={id}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
      />
      <button
        {...node('go', undefined, 'button')}
        type="button"
        onClick={({ currentTarget }) => {
          setTried(true);
          if (!isWholeDay(on)) return;
          const done = keepFocus(currentTarget);
          dispatch({ type: 'promise.told', id: promise.id, on });
          done();
        }}
      >
        {say('toldGo')}
      </button>
    </section>
  );
}
