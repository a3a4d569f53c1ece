'use client';

import type {
  EngagementTypeId,
  PracticeAnswers,
  Recognition,
  RecognitionQuestion,
  RecognitionQuestionId,
} from '@engagement-kit/model';
import {
  type ChangeDetails,
  createPartContext,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { Help } from '../support/use-help.js';
import type { SpectrumRecogniserMessages } from './messages.js';

/** Why the answers change. */
export type RecogniserChangeReason = 'answered' | 'cleared';

/** The details of `onValueChange`, besides the answers. */
export type RecogniserChangeDetails = ChangeDetails<RecogniserChangeReason>;

/** What the recogniser's root tells its parts. */
export interface RecogniserContextValue extends Help<SpectrumRecogniserMessages> {
  answers: PracticeAnswers;
  recognition: Recognition;
  answer: (question: RecognitionQuestionId, option: string, event?: Event) => void;
  startAgain: (event?: Event) => void;
  /** Takes a recognised type; absent where nobody does. */
  use: ((type: EngagementTypeId, event?: Event) => void) | undefined;
  /** The first radio on the page. */
  firstRadio: () => HTMLInputElement | null;
}

/** What a question tells its parts. */
export interface QuestionContextValue extends RecogniserContextValue {
  question: RecognitionQuestion;
}

/** What an answer tells its parts. */
export interface AnswerContextValue extends QuestionContextValue {
  option: string;
  /** Id that the radio gets by itself. */
  optionId: string;
  /** Id of the radio on the page. */
  radioId: string | undefined;
}

export const RecogniserContext =
  /* @__PURE__ */ createPartContext<RecogniserContextValue>('Recogniser.Root');
export const QuestionContext =
  /* @__PURE__ */ createPartContext<QuestionContextValue>('Recogniser.Question');
export const AnswerContext =
  /* @__PURE__ */ createPartContext<AnswerContextValue>('Recogniser.Answer');

export const scope = 'spectrum-recogniser';

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, 'Recogniser');

/** Makes a part that belongs inside the root. */
export const recogniserPart = /* @__PURE__ */ partsOf(scope, 'Recogniser', (part) =>
  usePartContext(RecogniserContext, part),
);

/** Makes a part that stands inside a question. */
export const questionPart = /* @__PURE__ */ partsOf(scope, 'Recogniser', (part) =>
  usePartContext(QuestionContext, part),
);

/** Makes a part that stands inside an answer. */
export const answerPart = /* @__PURE__ */ partsOf(scope, 'Recogniser', (part) =>
  usePartContext(AnswerContext, part),
);

/** Names a node that is not a part. */
export const node = /* @__PURE__ */ nodesOf(scope);
