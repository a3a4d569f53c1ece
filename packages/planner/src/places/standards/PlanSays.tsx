'use client';

import { type PlanState, type QuestionFacts, questionFacts } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan } from '@engagement-kit/react';
import { useQuestion } from '@engagement-kit/standards-checklist';
import { type ReactElement, useMemo } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles } from '../../shared/item-titles.js';
import { addressOf } from '../address.js';
import { Link } from '../Link.js';
import { node } from '../places-context.js';
import { standardsPlaceMessages } from './messages.js';

/** More items than this stand folded: they would push the question out of sight. */
const fewItems = 3;

/** What the plan says already to the question around it, item by item, each with the way there. */
export function PlanSays({ questionId }: { readonly questionId: string }): ReactElement | null {
  const said = useQuestionFacts(questionId);
  const { number } = useQuestion();
  const { say } = useMessages(standardsPlaceMessages);
  const planSays = say('planSays');
  if (said.length === 0) return null;
  return (
    <details {...node('plan-says')} open={said.length <= fewItems}>
      <summary
        {...node('plan-says-summary')}
        aria-label={say('planSaysQuestion', { planSays, number })}
      >
        {planSays}
      </summary>
      <ul {...node('plan-says-items')}>
        {said.map((each) => (
          <ItemSays key={each.path.join()} {...each} />
        ))}
      </ul>
    </details>
  );
}

const wholePlan = ({ plan }: PlanState) => plan;

function ItemSays({ path, facts }: QuestionFacts): ReactElement {
  const plan = usePlan(wholePlan);
  const fieldWords = useMessages(planFieldsMessages);
  const [list, id] = path;
  const title =
    id === undefined
      ? facts[0]?.label
      : itemTitles(plan, String(list), fieldWords).find((each) => each.id === id)?.title;
  return (
    <li {...node('plan-says-item')}>
      <Link to={addressOf(path)}>
        <bdi>{title}</bdi>
      </Link>
      {facts
        .filter(({ text }) => text !== title)
        .map(({ label, text }) => (
          <p {...node('says')} key={label}>
            {label !== title && <span {...node('says-name')}>{`${label}: `}</span>}
            <bdi>{text}</bdi>
          </p>
        ))}
    </li>
  );
}

const wholeState = (state: PlanState): PlanState => state;

function useQuestionFacts(questionId: string): readonly QuestionFacts[] {
  const { plan, guidance } = usePlan(wholeState);
  const messages = useMessageSets();
  const { communities, decisions, activities, promises, feedback, risks } = plan;
  const { summary, lead, nextReviewOn } = plan;
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing an answer changes none of these
  return useMemo(
    () => questionFacts(questionId, plan, guidance, { messages }),
    [
      questionId,
      guidance,
      messages,
      communities,
      decisions,
      activities,
      promises,
      feedback,
      risks,
      summary,
      lead,
      nextReviewOn,
    ],
  );
}
