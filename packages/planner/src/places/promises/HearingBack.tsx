'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan, usePlanStore } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles } from '../../shared/item-titles.js';
import { Writing } from '../../shared/Writing.js';
import { FeedbackState } from '../feedback/FeedbackState.js';
import { Link } from '../Link.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from './messages.js';

const wholePlan = ({ plan }: PlanState) => plan;

interface HearingBackProps {
  /** The promises whose feedback it is. What is added belongs to the last. */
  readonly promiseIds: readonly string[];
}

/** How and by when people hear back, with ways to each commitment and to a new one. Nothing without a promise. */
export function HearingBack({ promiseIds }: HearingBackProps): ReactElement | null {
  const { go, speaker } = usePlaces('Places.Promises');
  const { say } = useMessages(promisesMessages);
  const store = usePlanStore();
  const plan = usePlan(wholePlan);
  const titles = itemTitles(plan, 'feedback', useMessages(planFieldsMessages));
  const own = plan.feedback.filter((each) => promiseIds.includes(each.promiseId));
  const promiseId = promiseIds.at(-1);
  if (!promiseId) return null;
  const add = () => {
    if (!store.dispatch({ type: 'feedback.add', item: { promiseId } }).ok) return;
    go({ place: 'feedback', item: store.getState().plan.feedback.at(-1)?.id });
  };
  return (
    <Section title={say('hearingBack')}>
      {own.length === 0 && <p {...node('step-text')}>{speaker.say('lists.feedback.empty')}</p>}
      <ul {...node('commitments')}>
        {own.map((feedback) => {
          const title = titles.find(({ id }) => id === feedback.id)?.title ?? '';
          return (
            <li {...node('commitment')} key={feedback.id}>
              <Link to={{ place: 'feedback', item: feedback.id }}>
                <bdi>{title}</bdi>
              </Link>
              <FeedbackState feedback={feedback} />
            </li>
          );
        })}
      </ul>
      <Writing>
        <button {...node('add', undefined, 'link-button')} type="button" onClick={add}>
          {speaker.say('lists.feedback.add')}
        </button>
      </Writing>
    </Section>
  );
}
