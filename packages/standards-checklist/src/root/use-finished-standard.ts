'use client';

import { allQuestions, countQuestions, type Question } from '@engagement-kit/model';
import { formatMessage, type MessageSet } from '@engagement-kit/react';
import { useRef } from 'react';
import type { StandardsChecklistMessages } from '../messages.js';
import { countsInWords } from '../progress/counts-in-words.js';
import type { ChecklistAnswers } from './answers.js';
import type { ChecklistGuidance } from './root-context.js';
import { useIsomorphicLayoutEffect } from './use-layout-effect.js';

/**
 * Says it when a person's edit finished a standard, and not at every click.
 * Returns what to call before an edit of a question.
 */
export function useFinishedStandard(
  { standards }: Pick<ChecklistGuidance, 'standards'>,
  answers: ChecklistAnswers,
  words: MessageSet<StandardsChecklistMessages>,
  announce: (text: string) => void,
): (questionId: string) => void {
  const unfinished = useRef<ChecklistGuidance['standards'][number]>(undefined);

  // Once the host has taken the change, or has not.
  useIsomorphicLayoutEffect(() => {
    const standard = unfinished.current;
    unfinished.current = undefined;
    if (!standard || !isFinished(standard.questions, answers)) return;
    const progress = countsInWords(words, countQuestions(allQuestions({ standards }), answers));
    announce(formatMessage(words.messages.standardFinished, { number: standard.number, progress }));
  }, [answers]);

  return (questionId) => {
    const standard = standards.find(({ questions }) =>
      questions.some((question) => question.id === questionId),
    );
    if (standard && !isFinished(standard.questions, answers)) unfinished.current = standard;
  };
}

function isFinished(questions: readonly Question[], answers: ChecklistAnswers): boolean {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return answered + notApplicable === total;
}
