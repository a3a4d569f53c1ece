'use client';

import { allQuestions, countQuestions, type PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';

const wholeState = (state: PlanState): PlanState => state;

/** How far the standards are, and the next question without an answer. */
export function SoFar(): ReactElement | null {
  const { plan, guidance } = usePlan(wholeState);
  const { say } = useMessages(overviewMessages);
  const { answered, total } = countQuestions(allQuestions(guidance), plan.answers);
  if (total === 0) return null;
  const next = guidance.standards
    .flatMap(({ number, title, questions }) =>
      questions.map((question) => ({ ...question, number, title })),
    )
    .find(({ id }) => (plan.answers[id]?.status ?? 'not-started') === 'not-started');
  return (
    <Section title={say('standards')}>
      <div {...node('so-far')}>
        <p {...node('so-far-count')}>{say('answered', { answered, total })}</p>
        {next ? (
          <>
            <p {...node('so-far-next')}>
              {say('nextQuestion', { number: next.number, title: next.title })}
            </p>
            <p {...node('so-far-question')} lang={guidance.source.language}>
              <Link to={{ place: 'standards', item: next.id }}>{next.text}</Link>
            </p>
          </>
        ) : (
          <p {...node('so-far-next')}>{say('allAnswered')}</p>
        )}
      </div>
    </Section>
  );
}
