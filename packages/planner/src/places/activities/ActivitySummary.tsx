'use client';

import type { Activity, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { Says } from '../items/Says.js';
import { node } from '../places-context.js';
import { activitiesMessages } from './messages.js';
import { useWhen } from './use-when.js';

const around = ({ plan, guidance }: PlanState) => ({
  allCommunities: plan.communities,
  types: guidance.engagementTypes,
});

/** An activity in a few words: its type, how it stands, and whom it is for. */
export function ActivitySummary({ activity }: { readonly activity: Activity }): ReactElement {
  const { say } = useMessages(activitiesMessages);
  const { allCommunities, types } = usePlan(around);
  const { state, days } = useWhen(activity);
  const type = types.find(({ id }) => id === activity.engagementType);
  const communities = allCommunities.filter(({ id }) => activity.communityIds?.includes(id));
  return (
    <>
      <p {...node('item-types')}>
        <Spectrum.Drawing drawing={type?.drawing} />
        {type?.name ?? say('noType')}
      </p>
      <p {...node('state')}>
        <span {...node('tag')}>{state}</span>
        {days}
      </p>
      <Says
        thing="activity"
        name="communityIds"
        value={communities.map(({ name }) => name).join(', ')}
      />
    </>
  );
}
