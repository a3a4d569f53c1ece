'use client';

import { type Feedback, isPromiseTold, type PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Items } from '../items/Items.js';
import { Says } from '../items/Says.js';
import { Link } from '../Link.js';
import { Beside } from '../page/Beside.js';
import { node, usePlaces } from '../places-context.js';
import { LiveCard } from '../promises/LiveCard.js';
import { promisesMessages } from '../promises/messages.js';
import { FeedbackFields } from './FeedbackFields.js';
import { FeedbackState } from './FeedbackState.js';
import { inOrder } from './in-order.js';

const promisesOf = ({ plan }: PlanState) => plan.promises;

const summary = (feedback: Feedback) => (
  <>
    <FeedbackState feedback={feedback} />
    <Says thing="feedback" name="how" value={feedback.how} />
    <Says thing="feedback" name="decided" value={feedback.decided} />
  </>
);

/** How and by when people hear back, by day: what is late comes first. */
export default function FeedbackPlace(): ReactElement {
  const { today } = usePlaces('Places.Feedback');
  const { say } = useMessages(promisesMessages);
  const promises = usePlan(promisesOf);
  // What is new begins with a promise that nobody was told of, as long as there is one.
  const begun = promises.filter((promise) => !isPromiseTold(promise)).at(-1) ?? promises.at(-1);
  if (!begun) {
    return (
      <p {...node('empty')}>
        {say('feedback.noPromise')}{' '}
        <Link to={{ place: 'promises' }}>{say('feedback.addPromise')}</Link>
      </p>
    );
  }
  const toldOf = ({ promiseId }: Feedback) =>
    promises.find((promise) => promise.id === promiseId && isPromiseTold(promise));
  return (
    <Items<Feedback>
      name="feedback"
      blank={{ promiseId: begun.id }}
      order={(items) => inOrder(items, today)}
      isTold={(feedback) => !!toldOf(feedback)}
      summary={summary}
      fields={(feedback) => (
        <Beside seen={<LiveCard key={feedback.promiseId} promiseId={feedback.promiseId} />}>
          <FeedbackFields feedback={feedback} told={toldOf(feedback)} />
        </Beside>
      )}
    />
  );
}
