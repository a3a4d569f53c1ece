'use client';

import { engagementTypeById, isBlank, type PlanState } from '@engagement-kit/model';
import { useMessages, usePlan, usePlanStore } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { Within } from '../../fields/Within.js';
import { Writing } from '../../shared/Writing.js';
import { FieldRow } from '../items/FieldRow.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** The advice of the guidance that names co-producing materials, where the guidance has it. */
const example = 'elements-of-co-production';

interface StrengthenProps {
  readonly activityId: string;
  readonly engagementType: string | undefined;
}

/** Whether a stronger offer was thought of (L33), with the guidance’s own example as something to do. */
export const Strengthen = /* @__PURE__ */ memo(function Strengthen({
  activityId,
  engagementType,
}: StrengthenProps): ReactElement {
  const { go, dispatch } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const guidance = usePlan(guidanceOf);
  const store = usePlanStore();
  const advice = guidance.advice?.find(({ id }) => id === example);
  const isStrong = ['co-produce', 'community-led'].includes(engagementType ?? '');
  const hasType = engagementTypeById(guidance, 'co-produce');
  const add = () => {
    const activity = store.getState().plan.activities.find(({ id }) => id === activityId);
    if (!activity) return;
    const { id, name, communityIds, strengthening } = activity;
    const materials = say('materials', { activity: name });
    const choice = isBlank(strengthening?.choice) ? materials : strengthening?.choice;
    const added = dispatch(
      {
        type: 'activity.add',
        item: { name: materials, engagementType: 'co-produce', communityIds },
      },
      {
        type: 'activity.update',
        id,
        changes: { strengthening: { ...strengthening, considered: true, choice } },
      },
    );
    if (added.ok) go({ place: 'activities', item: store.getState().plan.activities.at(-1)?.id });
  };
  return (
    <Section title={say('strengthen')}>
      {advice && hasType && !isStrong && (
        <>
          <p {...node('step-text')}>{say('strengthenText')}</p>
          <blockquote {...node('quote')}>{advice.text}</blockquote>
          <Writing>
            <button {...node('add', undefined, 'button')} type="button" onClick={add}>
              {say('addMaterials')}
            </button>
          </Writing>
        </>
      )}
      <Within name="strengthening">
        <FieldRow name="considered" />
        <FieldRow name="choice" />
        <FieldRow name="reason" />
      </Within>
    </Section>
  );
});
