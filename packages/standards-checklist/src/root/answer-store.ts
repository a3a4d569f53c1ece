'use client';

import { type Answer, type Answers, answerTo, type Question } from '@engagement-kit/model';
import { useCallback, useSyncExternalStore } from 'react';

/** The answers as the parts see them. Each part is told about its own questions only. */
export interface AnswerStore {
  readonly get: () => Answers;
  readonly set: (answers: Answers) => void;
  /** Calls `listener` when the answer to one of the questions changes; to any question, when none are given. */
  readonly subscribe: (listener: () => void, questions?: readonly Question[]) => () => void;
}

export function createAnswerStore(answers: Answers): AnswerStore {
  const ofAll = new Set<() => void>();
  const ofQuestion = new Map<string, Set<() => void>>();
  return {
    get: () => answers,
    set: (next) => {
      if (next === answers) return;
      const before = answers;
      answers = next;
      const told = new Set(ofAll);
      for (const [id, listeners] of ofQuestion) {
        if (answerTo(before, id) === answerTo(next, id)) continue;
        for (const listener of listeners) told.add(listener);
      }
      for (const listener of told) listener();
    },
    subscribe: (listener, questions) => {
      const sets = questions?.map(({ id }) => {
        const listeners = ofQuestion.get(id) ?? new Set();
        ofQuestion.set(id, listeners);
        return listeners;
      }) ?? [ofAll];
      for (const set of sets) set.add(listener);
      return () => {
        for (const set of sets) set.delete(listener);
      };
    },
  };
}

/** What `select` makes of the answers to some questions: a primitive, or a value that is the same until it changes. */
export function useSelected<Selected>(
  store: AnswerStore,
  questions: readonly Question[] | undefined,
  select: (answers: Answers) => Selected,
): Selected {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(listener, questions),
    [store, questions],
  );
  const snapshot = () => select(store.get());
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

export function useAnswer(store: AnswerStore, question: Question): Answer {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(listener, [question]),
    [store, question],
  );
  const snapshot = () => answerTo(store.get(), question.id);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
