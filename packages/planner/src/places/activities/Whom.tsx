'use client';

import type { Activity, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Writing } from '../../shared/Writing.js';
import { Fold } from '../items/Fold.js';
import { useItemWrite } from '../items/use-item-write.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';

const around = ({ plan: { communities, activities } }: PlanState) => ({ communities, activities });

/** The communities that an activity is for, and those that are in none yet. */
export function Whom({ activity }: { readonly activity: Activity }): ReactElement {
  const { speaker } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const { communities, activities } = usePlan(around);
  const write = useItemWrite('activity', activity.id);
  const ids = activity.communityIds ?? [];
  const own = communities.filter(({ id }) => ids.includes(id));
  const left = communities.filter(
    ({ id }) => !activities.some(({ communityIds }) => communityIds?.includes(id)),
  );
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
}
