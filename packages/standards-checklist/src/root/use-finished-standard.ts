'use client';

import { countQuestions, type Question, type Standard } from '@engagement-kit/model';
import { useRef } from 'react';
import { countsInWords } from '../progress/counts-in-words.js';
import type { Talk } from '../talk.js';
import type { ChecklistAnswers } from './answers.js';
import { useIsomorphicLayoutEffect } from './hooks.js';

/**
 * Says it when a person's edit finished a standard, and not at every click.
 * Returns what to call before an edit of a question.
 */
export function useFinishedStandard(
  questions: readonly Question[],
  standardOf: (questionId: string) => Standard | undefined,
  answers: ChecklistAnswers,
  talk: Talk,
  announce: (text: string) => void,
): (questionId: string) => void {
  const unfinished = useRef<Standard>(undefined);

  // Once the host has taken the change, or has not.
  useIsomorphicLayoutEffect(() => {
    const standard = unfinished.current;
    unfinished.current = undefined;
    if (!standard || !isFinished(standard.questions, answers)) return;
    const progress = countsInWords(talk, countQuestions(questions, answers));
    announce(talk.say('standardFinished', { number: standard.number, progress }));
  }, [answers, questions, talk, announce]);

  return (questionId) => {
    const standard = standardOf(questionId);
    if (standard && !isFinished(standard.questions, answers)) unfinished.current = standard;
  };
}

function isFinished(questions: readonly Question[], answers: ChecklistAnswers): boolean {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return answered + notApplicable === total;
}
