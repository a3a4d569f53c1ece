'use client';

import {
  type Answer,
  type Answers,
  answerChanges,
  answerTo,
  withAnswer,
} from '@engagement-kit/model';
import {
  createChangeDetails,
  useControllableState,
  useFormReset,
  useHasRecord,
  useIsomorphicLayoutEffect,
} from '@engagement-kit/react';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { type AnswerStore, createAnswerStore } from './answer-store.js';
import type { StandardsChangeDetails, StandardsChangeReason } from './changes.js';
import { useCount } from './use-actions.js';

const noAnswers: Answers = {};

export interface AnswersState {
  readonly answers: Answers;
  readonly store: AnswerStore;
  readonly resets: number;
  readonly change: (
    questionId: string,
    changes: Partial<Answer> | null,
    reason: StandardsChangeReason,
    event: Event | undefined,
  ) => void;
}

export interface AnswersProps {
  /** Answers by question id, when the host keeps them. `onValueChange` has to update them at once. */
  value?: Answers | undefined;
  /** The answers to begin with, and to return to on a form reset, when the checklist keeps them. */
  defaultValue?: Answers | undefined;
  /** An answer changes. `details` say which and how, and `details.cancel()` keeps it as it was. */
  onValueChange?: ((value: Answers, details: StandardsChangeDetails) => void) | undefined;
  /**
   * Id of the form that the controls belong to, when they do not stand inside it. Its reset is heard also by a
   * checklist without a `name`, whose controls belong to no form.
   */
  form?: string | undefined;
}

/** The answers of a checklist, whoever keeps them. */
export function useAnswers(
  { value, defaultValue = noAnswers, onValueChange, form }: AnswersProps,
  node: RefObject<HTMLElement | null>,
  /** Nobody can change them here. */
  fixed: boolean,
): AnswersState {
  const [answers, setAnswers] = useControllableState({
    value,
    defaultValue,
    onValueChange,
    names: fixed ? undefined : ['StandardsChecklist', 'value', 'onValueChange'],
  });
  const [store] = useState(() => createAnswerStore(answers));
  const [, refresh] = useCount();
  const [resets, countReset] = useCount();

  // The store runs ahead of the host, so that a field shows at once what was typed and a second change builds on
  // the first. Here the host has the last word: a change that it refused is undone on screen.
  // Where no plan is around to say so, answers to other questions than the ones just edited are another record's: what
  // was begun in the one before ends.
  const own = useRef({ told: answers, edited: new Set<string>() });
  const isOfPlan = useHasRecord();
  useIsomorphicLayoutEffect(() => {
    const { told, edited } = own.current;
    const before = store.get();
    store.set(answers);
    if (before === answers) return edited.clear();
    if (differing(told, answers).every((id) => edited.has(id))) return;
    own.current = { told: answers, edited: new Set() };
    if (!isOfPlan) countReset();
  });

  const change = useCallback<AnswersState['change']>(
    (questionId, changes, reason, event) => {
      const next = withAnswer(store.get(), questionId, changes);
      store.set(next);
      own.current = { told: next, edited: own.current.edited.add(questionId) };
      const details = {
        questionId,
        changes: changes && fieldsOf(answerTo(next, questionId), changes),
      };
      setAnswers(next, Object.assign(createChangeDetails(reason, event), details));
      refresh();
    },
    [store, setAnswers, refresh],
  );

  useFormReset(
    node,
    (event) => {
      countReset();
      if (value !== undefined) return;
      for (const questionId of Object.keys({ ...answers, ...defaultValue })) {
        const from = answerTo(answers, questionId);
        const to = answerTo(defaultValue, questionId);
        if (from !== to) change(questionId, answerChanges(from, to), 'form-reset', event);
      }
    },
    form,
  );

  return { answers, store, resets, change };
}

/** The questions whose answers say something else. */
const differing = (before: Answers, after: Answers): readonly string[] =>
  Object.keys({ ...before, ...after }).filter(
    (id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  );

/** The changed fields as they are now. A host that keeps fields, such as a plan, sets just these. */
const fieldsOf = (answer: Answer, changes: Partial<Answer>): Partial<Answer> =>
  Object.fromEntries(
    (Object.keys(changes) as (keyof Answer)[]).map((field) => [field, answer[field]]),
  );
