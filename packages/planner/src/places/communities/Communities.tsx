'use client';

import type { Community, PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import { type ReactElement, useCallback } from 'react';
import { Field } from '../../fields/Field.js';
import { Items } from '../items/Items.js';
import { More } from '../items/More.js';
import { Says } from '../items/Says.js';
import { node, usePlaces } from '../places-context.js';
import { typesFor } from '../types-for.js';
import { AskedBefore } from './AskedBefore.js';
import { Core20Plus } from './Core20Plus.js';
import { useOtherPlans } from './use-other-plans.js';

/** The communities that are prioritised: list and detail. */
export default function Communities(): ReactElement {
  const others = useOtherPlans();
  const summary = useCallback(
    (community: Community) => (
      <>
        <Summary community={community} />
        <AskedBefore community={community} others={others} />
      </>
    ),
    [others],
  );
  return (
    <>
      <Core20Plus />
      <Items<Community>
        name="community"
        blank={{ name: '' }}
        summary={summary}
        fields={(community) => (
          <>
            <Field name="name" short />
            <AskedBefore community={community} others={others} />
            <Field name="whyPrioritised" />
            <More>
              <Field name="accessNeeds" />
              <Field name="safetyNeeds" />
              <Field name="howChosen" />
              <Field name="notYetReached" />
            </More>
          </>
        )}
      />
    </>
  );
}

const around = ({ plan: { activities }, guidance }: PlanState) => ({ activities, guidance });

function Summary({ community }: { readonly community: Community }): ReactElement {
  const { speaker } = usePlaces('Places.Items');
  const { activities, guidance } = usePlan(around);
  const meant = activities.filter(({ communityIds }) => communityIds?.includes(community.id));
  return (
    <>
      <p {...node('item-types')}>
        {typesFor(activities, guidance, community.id).map(({ id, drawing }) => (
          <Spectrum.Drawing key={id} drawing={drawing} />
        ))}
        {meant.length > 0
          ? speaker.say('inActivities', { activities: meant.map(({ name }) => name).join(', ') })
          : speaker.say('inNoActivity')}
      </p>
      <Says thing="community" name="whyPrioritised" value={community.whyPrioritised} />
      <Says thing="community" name="accessNeeds" value={community.accessNeeds} />
      <Says thing="community" name="safetyNeeds" value={community.safetyNeeds} />
    </>
  );
}
