'use client';

import type { Activity, PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Items } from '../items/Items.js';
import { usePlaces } from '../places-context.js';
import { ActivityPage } from './ActivityPage.js';
import { ActivitySummary } from './ActivitySummary.js';

const activitiesOf = ({ plan }: PlanState) => plan.activities;

const summary = (activity: Activity) => <ActivitySummary activity={activity} />;

/** The engagement work: a list, or one activity that has the page to itself. */
export default function Activities(): ReactElement {
  const { address } = usePlaces('Places.Activities');
  const activity = usePlan(activitiesOf).find(({ id }) => id === address.item);
  return activity ? (
    <ActivityPage key={activity.id} activity={activity} />
  ) : (
    <Items<Activity> name="activity" blank={{ name: '' }} summary={summary} fields={() => null} />
  );
}
