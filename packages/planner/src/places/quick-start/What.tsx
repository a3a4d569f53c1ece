'use client';

import type { PlanState } from '@engagement-kit/model';
import { systemContext, useMessages, usePlan } from '@engagement-kit/react';
import { type ReactElement, useState } from 'react';
import { Field } from '../../fields/Field.js';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { BegunFields, PlanFields } from './BegunFields.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

const communitiesOf = ({ plan }: PlanState) => plan.communities;

/** What is done, who promises, and who it is for: the first community by its name, or those of the plan to pick from. */
export function What({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { write } = quick;
  const { say } = useMessages(quickStartMessages);
  const communities = usePlan(communitiesOf);
  const [isFirst] = useState(communities.length === 0);
  const [community] = communities;
  const writeCommunity = (changes: Values) =>
    write(({ activityId }) => {
      if (community) return [{ type: 'community.update', id: community.id, changes }];
      const id = systemContext().newId();
      return [
        { type: 'community.add', item: { id, name: '', ...changes } },
        { type: 'activity.update', id: activityId, changes: { communityIds: [id] } },
      ];
    });
  return (
    <>
      <BegunFields quick={quick} thing="activity">
        <Field name="name" label={say('activity')} short />
      </BegunFields>
      <PlanFields>
        <Field name="organisation" label={say('organisation')} short />
      </PlanFields>
      {isFirst ? (
        <Root
          thing="community"
          values={{ ...community }}
          onWrite={writeCommunity}
          at={community && ['communities', community.id]}
        >
          <Field name="name" label={say('community')} short />
        </Root>
      ) : (
        <BegunFields quick={quick} thing="activity">
          <Field name="communityIds" label={say('community')} />
        </BegunFields>
      )}
    </>
  );
}
