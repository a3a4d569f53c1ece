'use client';

import { useMessages } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { Writing } from '../../shared/Writing.js';
import { Link } from '../Link.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { LiveCard } from '../promises/LiveCard.js';
import { promisesMessages } from '../promises/messages.js';
import { activitiesMessages } from './messages.js';

interface ActivityPromiseProps {
  readonly activityId: string;
  /** The promises that cover it. */
  readonly promiseIds: readonly string[];
}

/** What people see of an activity: the card of each promise that covers it. */
export const ActivityPromise = /* @__PURE__ */ memo(function ActivityPromise({
  activityId,
  promiseIds,
}: ActivityPromiseProps): ReactElement {
  const { say } = useMessages(activitiesMessages);
  const words = useMessages(promisesMessages);
  const { dispatch } = usePlaces('Places.Activities');
  if (promiseIds.length === 0) {
    const add = () => dispatch({ type: 'promise.add', item: { activityIds: [activityId] } });
    return (
      <Section title={words.say('seen')}>
        <p {...node('step-text')}>{say('noPromise')}</p>
        <Writing>
          <button {...node('add', undefined, 'button')} type="button" onClick={add}>
            {say('addPromise')}
          </button>
        </Writing>
      </Section>
    );
  }
  return (
    <>
      {promiseIds.map((id) => (
        <div {...node('seen-promise')} key={id}>
          <LiveCard promiseId={id} />
          <p {...node('way')}>
            <Link to={{ place: 'promises', item: id }}>{say('editPromise')}</Link>
          </p>
        </div>
      ))}
    </>
  );
});
