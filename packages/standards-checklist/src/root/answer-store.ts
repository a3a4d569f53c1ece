'use client';

import { type Answer, type Answers, answerTo } from '@engagement-kit/model';
import { useSyncExternalStore } from 'react';

/** The answers as the parts see them. Each part hears of its own question only. */
export interface AnswerStore {
  readonly get: () => Answers;
  readonly set: (answers: Answers) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAnswerStore(answers: Answers): AnswerStore {
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
  select: (answers: Answers) => Selected,
): Selected {
  const snapshot = () => select(get());
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

export const useAnswer = (store: AnswerStore, questionId: string): Answer =>
  useSelected(store, (answers) => answerTo(answers, questionId));
