'use client';

import {
  type EngagementType,
  identifyEngagementType,
  type PracticeAnswers,
  recognitionQuestions,
  type Speaker,
} from '@engagement-kit/model';
import {
  createChangeDetails,
  useAnnouncer,
  useControllableState,
  warnings,
} from '@engagement-kit/react';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { SpectrumRecogniserMessages } from './messages.js';
import type {
  RecogniserChangeDetails,
  RecogniserChangeReason,
  RecogniserContextValue,
} from './recogniser-context.js';
import { resultText } from './result-text.js';

interface RecognitionOptions {
  value?: PracticeAnswers | undefined;
  defaultValue?: PracticeAnswers | undefined;
  onValueChange?: ((value: PracticeAnswers, details: RecogniserChangeDetails) => void) | undefined;
}

interface AnswersAndResult
  extends Pick<RecogniserContextValue, 'answers' | 'recognition' | 'answer' | 'startAgain'> {
  /** What to say of the last change to people who cannot see it. */
  said: string;
}

const none: PracticeAnswers = {};

/** The answers: who keeps them, what they point to, and what is said of that. */
export function useRecognition(
  { value, defaultValue = none, onValueChange }: RecognitionOptions,
  engagementTypes: readonly EngagementType[],
  words: Speaker<SpectrumRecogniserMessages>,
): AnswersAndResult {
  const [answers, setAnswers] = useControllableState<PracticeAnswers, RecogniserChangeDetails>({
    value,
    defaultValue,
    onValueChange,
    names: ['SpectrumRecogniser', 'value', 'onValueChange'],
  });
  useEffect(() => {
    for (const { id, options } of recognitionQuestions) {
      const known = options.map((option) => option.id);
      const answer = answers[id];
      if (answer === undefined || known.includes(answer)) continue;
      const prop = value === undefined ? 'defaultValue' : 'value';
      warnings.unknownValue?.('SpectrumRecogniser', `${prop}.${id}`, answer, known);
    }
  }, [answers, value]);
  const [said, announce] = useAnnouncer();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const byPerson = useRef(false);
  const recognition = useMemo(
    () => identifyEngagementType(answers, engagementTypes),
    [answers, engagementTypes],
  );
  const result = resultText(recognition, answers, engagementTypes, words);

  useEffect(() => {
    // Nobody answered: another record has come, and what was said is of the one before.
    announce(byPerson.current ? result : '');
    byPerson.current = false;
  }, [result, announce]);

  function change(
    next: (current: PracticeAnswers) => PracticeAnswers,
    reason: RecogniserChangeReason,
    event?: Event,
  ) {
    byPerson.current = true;
    // Always renders, so that a native radio shows the true value after a refused answer.
    refresh();
    setAnswers(next, createChangeDetails(reason, event));
  }

  return {
    answers,
    recognition,
    answer: (question, option, event) =>
      change((current) => ({ ...current, [question]: option }), 'answered', event),
    startAgain: (event) => change(() => none, 'cleared', event),
    said,
  };
}
