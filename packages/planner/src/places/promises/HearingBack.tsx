'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan, usePlanStore } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { useTitles } from '../../shared/use-titles.js';
import { Writing } from '../../shared/Writing.js';
import { FeedbackState } from '../feedback/FeedbackState.js';
import { Link } from '../Link.js';
import { Section } from '../page/Section.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from './messages.js';

const feedbackOf = ({ plan }: PlanState) => plan.feedback;

interface HearingBackProps {
  /** The promises whose feedback it is. What is added belongs to the last. */
  readonly promiseIds: readonly string[];
}

/** How and by when people hear back, with ways to each commitment and to a new one. Nothing without a promise. */
export const HearingBack = /* @__PURE__ */ memo(function HearingBack({
  promiseIds,
}: HearingBackProps): ReactElement | null {
  const { go, dispatch, speaker } = usePlaces('Places.Promises');
  const { say } = useMessages(promisesMessages);
  const store = usePlanStore();
  const titles = useTitles('feedback');
  const own = usePlan(feedbackOf).filter((each) => promiseIds.includes(each.promiseId));
  const promiseId = promiseIds.at(-1);
  if (!promiseId) return null;
  const add = () => {
    if (!dispatch({ type: 'feedback.add', item: { promiseId } }).ok) return;
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
});
