'use client';

import type { Answer, Question } from '@engagement-kit/model';
import { createPartContext, usePartContext } from '@engagement-kit/react';
import type { SyntheticEvent } from 'react';
import type { StandardsChecklistChangeReason } from '../root/change.js';

export interface QuestionContextValue {
  readonly question: Question;
  /** Its place among all questions, from 1. */
  readonly number: number;
  /** Of the question's own node; ids of its controls begin with it. */
  readonly id: string;
  /** Begins the names of its form entries; absent when the checklist has no name. */
  readonly name: string | undefined;
  readonly answer: Answer;
  /** Changes when the fields have to start afresh. */
  readonly epoch: string;
  readonly renew: () => void;
  readonly edit: (
    changes: Partial<Answer> | null,
    reason: StandardsChecklistChangeReason,
    event: SyntheticEvent,
  ) => void;
}

export const QuestionContext = /* @__PURE__ */ createPartContext<QuestionContextValue>(
  'StandardsChecklistQuestion',
);

export const useQuestion = (part: string): QuestionContextValue =>
  usePartContext(QuestionContext, `StandardsChecklist${part}`);
