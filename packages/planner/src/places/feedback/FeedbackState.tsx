'use client';

import { type Feedback, feedbackProgress } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';

/** What became of a commitment, in words, and its day. */
export function FeedbackState({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const { today } = usePlaces('Places.Feedback');
  const { say, date } = useMessages(promisesMessages);
  const state = feedbackProgress(feedback, today) ?? 'toCome';
  const { deliveredOn, dueOn } = feedback;
  return (
    <p {...node('state')}>
      <span {...node('tag', { [state.toLowerCase()]: true })}>
        {say(`feedback.states.${state}`)}
      </span>
      {state === 'kept' && deliveredOn
        ? date(deliveredOn)
        : dueOn
          ? say('feedback.by', { date: date(dueOn) })
          : say('feedback.noDay')}
    </p>
  );
}
