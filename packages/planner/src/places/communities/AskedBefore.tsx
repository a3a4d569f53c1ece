'use client';

import { type Community, isBlank } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import { askedBefore } from './asked-before.js';
import { communitiesMessages } from './messages.js';
import type { OtherPlans } from './use-other-plans.js';

interface AskedBeforeProps {
  readonly community: Community;
  readonly others: OtherPlans;
}

/** That other plans on this device ask the same community, how often, and the ways to them. */
export function AskedBefore({ community, others }: AskedBeforeProps): ReactElement | null {
  const { say, count } = useMessages(communitiesMessages);
  const asked = askedBefore(community.name, others.plans);
  if (asked.length === 0) return null;
  const activities = asked.reduce((sum, each) => sum + each.activities, 0);
  return (
    <div {...node('asked')}>
      <p {...node('text')}>
        {count('asked', asked.length)}{' '}
        {activities > 0 && `${count('askedActivities', activities)} `}
        {say('askedHere')}
      </p>
      <ul {...node('asked-plans')}>
        {asked.map(({ plan: { id, title } }) => (
          <li key={id}>
            <button
              {...node('item-action', undefined, 'link-button')}
              type="button"
              onClick={({ nativeEvent }) => others.open(id, nativeEvent)}
            >
              {say('openPlan', { title: isBlank(title) ? id : title })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
