'use client';

import type {
  EngagementTypeId,
  MessageSet,
  PracticeAnswers,
  Recognition,
  RecognitionQuestionId,
} from '@engagement-kit/model';
import {
  type ChangeDetails,
  createPartContext,
  type OldPartDefiner,
  oldDefinePart,
} from '@engagement-kit/react';
import type { HelpContextValue } from '../support/help-root.js';
import type { SpectrumRecogniserMessages } from './messages.js';

/** Why the answers change. */
export type SpectrumRecogniserChangeReason = 'answered' | 'cleared';

/** What `onValueChange` is told besides the answers. */
export type SpectrumRecogniserChangeDetails = ChangeDetails<SpectrumRecogniserChangeReason>;

export interface RecogniserContextValue extends HelpContextValue {
  recogniserWords: MessageSet<SpectrumRecogniserMessages>;
  answers: PracticeAnswers;
  recognition: Recognition;
  answer: (question: RecognitionQuestionId, option: string, event?: Event) => void;
  startAgain: (event?: Event) => void;
  /** Absent where nobody takes the type. */
  use: ((type: EngagementTypeId, event?: Event) => void) | undefined;
}

export const RecogniserContext =
  /* @__PURE__ */ createPartContext<RecogniserContextValue>('SpectrumRecogniserRoot');

/** Makes a part that stands inside the root. */
export const recogniserPart: OldPartDefiner<RecogniserContextValue> = (part, usePart) =>
  oldDefinePart('spectrum-recogniser', part, RecogniserContext, usePart);
