'use client';

import type { Activity, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Writing } from '../../shared/Writing.js';
import { Fold } from '../items/Fold.js';
import { useItemWrite } from '../items/use-item-write.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';

const none: readonly string[] = [];

const communitiesOf = ({ plan }: PlanState) => plan.communities;

/** The communities that are in no activity. */
const leftIn = ({ plan: { communities, activities } }: PlanState) => {
  const taken = new Set(activities.flatMap(({ communityIds = none }) => communityIds));
  return communities.filter(({ id }) => !taken.has(id));
};

interface WhomProps {
  readonly activityId: string;
  readonly communityIds: Activity['communityIds'];
}

/** The communities that an activity is for, and those that are in none yet. */
export const Whom = /* @__PURE__ */ memo(function Whom({
  activityId,
  communityIds: ids = none,
}: WhomProps): ReactElement {
  const { speaker } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const write = useItemWrite('activity', activityId);
  const own = usePlan(communitiesOf).filter(({ id }) => ids.includes(id));
  const left = usePlan(leftIn);
  return (
    <Section title={say('whom')}>
      <Fold
        shown={
          <span {...node('whom')}>
            {own.length === 0 && speaker.say('notSet')}
            {own.map(({ id, name }) => (
              <span {...node('whom-one')} key={id}>
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>
        }
      >
        <Field name="communityIds" />
      </Fold>
      {left.map(({ id, name }) => (
        <p {...node('left')} key={id}>
          {say('inNoActivity', { community: name })}{' '}
          <Writing>
            <button
              {...node('item-action', undefined, 'link-button')}
              type="button"
              onClick={() => write({ communityIds: [...ids, id] })}
            >
              {say('addThem')}
            </button>
          </Writing>
        </p>
      ))}
    </Section>
  );
});
