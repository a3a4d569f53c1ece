'use client';

import { type PlanState, type QuestionFacts, questionFacts } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan, usePlanStore } from '@engagement-kit/react';
import { useQuestion } from '@engagement-kit/standards-checklist';
import { memo, type ReactElement, useMemo } from 'react';
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
  const { number } = useQuestion();
  return <Facts questionId={questionId} number={number} />;
}

interface FactsProps {
  readonly questionId: string;
  readonly number: number;
}

/** There may be dozens beside the answer in which somebody types. */
const Facts = /* @__PURE__ */ memo(function Facts({
  questionId,
  number,
}: FactsProps): ReactElement | null {
  const said = useQuestionFacts(questionId);
  const titleOf = useTitleOf();
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
          <ItemSays key={each.path.join()} title={titleOf(each)} {...each} />
        ))}
      </ul>
    </details>
  );
});

interface ItemSaysProps extends QuestionFacts {
  readonly title: string | undefined;
}

function ItemSays({ path, facts, title }: ItemSaysProps): ReactElement {
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

/** What the facts are about, by what people call it. */
function useTitleOf() {
  const store = usePlanStore();
  const fieldWords = useMessages(planFieldsMessages);
  const lists = new Map<string, ReadonlyMap<string, string>>();
  const titlesIn = (list: string): ReadonlyMap<string, string> => {
    const titled = itemTitles(store.getState().plan, list, fieldWords);
    return new Map(titled.map(({ id, title }) => [id, title]));
  };
  return ({ path: [list, id], facts }: QuestionFacts): string | undefined => {
    if (id === undefined) return facts[0]?.label;
    const name = String(list);
    const titles = lists.get(name) ?? titlesIn(name);
    lists.set(name, titles);
    return titles.get(String(id));
  };
}

/** All that facts beside questions are made from. Typing an answer changes none of it. */
const around = ({ plan, guidance }: PlanState) => ({
  guidance,
  communities: plan.communities,
  decisions: plan.decisions,
  activities: plan.activities,
  promises: plan.promises,
  feedback: plan.feedback,
  risks: plan.risks,
  summary: plan.summary,
  lead: plan.lead,
  nextReviewOn: plan.nextReviewOn,
});

function useQuestionFacts(questionId: string): readonly QuestionFacts[] {
  const store = usePlanStore();
  const seen = usePlan(around);
  const messages = useMessageSets();
  return useMemo(
    () => questionFacts(questionId, store.getState().plan, seen.guidance, { messages }),
    [questionId, store, seen, messages],
  );
}
