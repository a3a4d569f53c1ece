'use client';

import type { Answer } from '@engagement-kit/model';
import { useSyncExternalStore } from 'react';
import { answerTo, type ChecklistAnswers } from './answers.js';

/** The answers as the parts see them. Each part hears of its own question only. */
export interface AnswerStore {
  readonly get: () => ChecklistAnswers;
  readonly set: (answers: ChecklistAnswers) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAnswerStore(answers: ChecklistAnswers): AnswerStore {
  const listeners = new Set<() => void>();
  return {
    get: () => answers,
    set: (next) => {
      if (next === answers) return;
      answers = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` makes of the answers: a primitive, or a value that is the same until it changes. */
export function useSelected<Selected>(
  { get, subscribe }: AnswerStore,
  select: (answers: ChecklistAnswers) => Selected,
): Selected {
  const snapshot = () => select(get());
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

export const useAnswer = (store: AnswerStore, questionId: string): Answer =>
  useSelected(store, (answers) => answerTo(answers, questionId));
