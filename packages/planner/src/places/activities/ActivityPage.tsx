'use client';

import { type Activity, isBlank } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { type ReactElement, useRef } from 'react';
import { useTitles } from '../../shared/use-titles.js';
import { ItemButtons } from '../items/ItemButtons.js';
import { ItemFields } from '../items/ItemFields.js';
import { useItemActions } from '../items/use-item-actions.js';
import { Beside } from '../page/Beside.js';
import { node } from '../places-context.js';
import { HearingBack } from '../promises/HearingBack.js';
import { ActivityPromise } from './ActivityPromise.js';
import { Feeds } from './Feeds.js';
import { Notes } from './Notes.js';
import { Standing } from './Standing.js';
import { Strengthen } from './Strengthen.js';
import { TakePart } from './TakePart.js';
import { TypeOfEngagement } from './TypeOfEngagement.js';
import { Whom } from './Whom.js';

interface ActivityPageProps {
  readonly activity: Activity;
}

/** One activity: the work on the left, and on the right what people see of it. */
export function ActivityPage({ activity }: ActivityPageProps): ReactElement {
  const titles = useTitles('activities');
  const promises = usePlan(({ plan }) =>
    plan.promises
      .filter(({ activityIds }) => activityIds.includes(activity.id))
      .map(({ id }) => id),
  );
  const nowhere = useRef<HTMLElement>(null);
  const actions = useItemActions('activity', nowhere);
  const at = titles.findIndex(({ id }) => id === activity.id);
  return (
    <div {...node('editor')}>
      <Beside seen={<ActivityPromise activityId={activity.id} promiseIds={promises} />}>
        <ItemFields name="activity" item={activity} begins={isBlank(activity.name)}>
          <Standing activity={activity} />
          <TypeOfEngagement activityId={activity.id} />
          <Notes activityId={activity.id} />
          <Whom activityId={activity.id} communityIds={activity.communityIds} />
          <Feeds activityId={activity.id} decisionId={activity.decisionId} />
          <TakePart />
          <HearingBack promiseIds={promises} />
          <Strengthen activityId={activity.id} engagementType={activity.engagementType} />
        </ItemFields>
        <ItemButtons
          item={activity}
          title={titles[at]?.title ?? ''}
          position={at + 1}
          total={titles.length}
          actions={actions}
        />
      </Beside>
      {actions.question}
    </div>
  );
}
