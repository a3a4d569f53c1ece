'use client';

import { allQuestions, type PlanState } from '@engagement-kit/model';
import { useAnswers, usePlan } from '@engagement-kit/react';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { Judgements } from './Judgements.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** The questions of the standards, and how well each standard is met. */
export default function Standards(): ReactElement {
  const { headingLevel, address } = usePlaces('Places.Standards');
  const guidance = usePlan(guidanceOf);
  const answers = useAnswers();
  const id = useId();
  const checklist = useRef<HTMLDivElement>(null);
  const number = allQuestions(guidance).findIndex((each) => each.id === address.item) + 1;
  useEffect(() => {
    if (number > 0) focusQuestion(checklist.current, `${id}-${number}`);
  }, [id, number]);
  return (
    <div {...node('answering')}>
      <StandardsChecklist {...answers} ref={checklist} id={id} headingLevel={below(headingLevel)} />
      <Judgements />
    </div>
  );
}

/** Goes to a question that an address names, at its first control. */
function focusQuestion(checklist: HTMLElement | null, id: string): void {
  const questions = checklist?.querySelectorAll<HTMLElement>('[data-part="question"]') ?? [];
  const question = [...questions].find((each) => each.id === id);
  question?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  question?.scrollIntoView();
}
