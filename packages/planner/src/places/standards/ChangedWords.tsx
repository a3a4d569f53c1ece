'use client';

import { type Guidance, type PlanState, type Question, questionById } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { useQuestion } from '@engagement-kit/standards-checklist';
import type { MouseEvent, ReactElement } from 'react';
import { Writing } from '../../shared/Writing.js';
import { node, usePlaces } from '../places-context.js';
import { standardsPlaceMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** That the words of a question have changed since it was answered: what they were, and a way to say that it was checked. */
export function ChangedWords({ question }: { readonly question: Question }): ReactElement | null {
  const { earlierGuidance, dispatch, announce } = usePlaces('Places.Standards');
  const { number, answer } = useQuestion();
  const { say } = useMessages(standardsPlaceMessages);
  const earlier = earlierWords(usePlan(guidanceOf), earlierGuidance, question);
  if (!answer.checkAgain) return null;
  const check = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const group = currentTarget.closest('fieldset');
    // What the plan says beside it has radios of its own.
    const radios = '[data-scope="standards-checklist"][type="radio"]';
    const changes = { checkAgain: undefined };
    if (!dispatch({ type: 'answer.update', questionId: question.id, changes }).ok) return;
    announce(say('checked', { number }));
    const chosen = group?.querySelector<HTMLElement>(`${radios}:checked`);
    (chosen ?? group?.querySelector<HTMLElement>(radios))?.focus();
  };
  return (
    <div {...node('changed-words')}>
      <p {...node('text')}>{say('changed')}</p>
      {earlier && (
        <>
          <p {...node('step-text')}>{say('before')}</p>
          <blockquote {...node('quote')} lang={earlier.language}>
            {earlier.text}
          </blockquote>
        </>
      )}
      <Writing>
        <button
          {...node('check-again', undefined, 'button')}
          type="button"
          aria-label={say('stillHoldsQuestion', { stillHolds: say('stillHolds'), number })}
          onClick={check}
        >
          {say('stillHolds')}
        </button>
      </Writing>
    </div>
  );
}

/** The latest other words of a question among the earlier versions of the guidance. */
function earlierWords(
  { source }: Guidance,
  earlier: readonly Guidance[],
  { id, text }: Question,
): { readonly text: string; readonly language: string } | undefined {
  return earlier
    .filter((each) => each.source.id === source.id)
    .map((each) => ({
      text: questionById(each, id)?.question.text ?? text,
      language: each.source.language,
    }))
    .filter((each) => each.text !== text)
    .at(-1);
}
