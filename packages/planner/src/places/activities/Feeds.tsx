'use client';

import type { PlanState } from '@engagement-kit/model';
import { systemContext, useMessages, usePlan } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { Writing } from '../../shared/Writing.js';
import { FieldRow } from '../items/FieldRow.js';
import { Says } from '../items/Says.js';
import { Link } from '../Link.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { activitiesMessages } from './messages.js';
import { Points } from './Points.js';

const decisionsOf = ({ plan }: PlanState) => plan.decisions;

interface FeedsProps {
  readonly activityId: string;
  readonly decisionId: string | undefined;
}

/** The decision that an activity feeds into: who makes it, what is open, and what is fixed. */
export const Feeds = /* @__PURE__ */ memo(function Feeds(props: FeedsProps): ReactElement {
  const { activityId } = props;
  const { go, dispatch } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const { values } = useMessages(planFieldsMessages).messages;
  const decision = usePlan(decisionsOf).find(({ id }) => id === props.decisionId);
  const add = () => {
    const decisionId = systemContext().newId();
    const added = dispatch(
      { type: 'decision.add', item: { id: decisionId, text: '' } },
      { type: 'activity.update', id: activityId, changes: { decisionId } },
    );
    if (added.ok) go({ place: 'decisions', item: decisionId });
  };
  return (
    <Section title={say('decision')}>
      <FieldRow name="decisionId" />
      {decision ? (
        <>
          <Says thing="decision" name="madeBy" value={decision.madeBy && values[decision.madeBy]} />
          <div {...node('points')}>
            <Points
              title={say('open')}
              none={say('nothingOpen')}
              points={(decision.open ?? []).map((text) => ({ text }))}
            />
            <Points title={say('fixed')} none={say('nothingFixed')} points={decision.fixed ?? []} />
          </div>
          <Link to={{ place: 'decisions', item: decision.id }}>{say('editDecision')}</Link>
        </>
      ) : (
        <>
          <p {...node('step-text')}>{say('noDecision')}</p>
          <Writing>
            <button {...node('add', undefined, 'button')} type="button" onClick={add}>
              {say('addDecision')}
            </button>
          </Writing>
        </>
      )}
    </Section>
  );
});
