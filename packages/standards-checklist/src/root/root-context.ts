'use client';

import type { Answer, Guidance } from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  type MessageSet,
  usePartContext,
} from '@engagement-kit/react';
import type { MouseEvent, SyntheticEvent } from 'react';
import type { StandardsChecklistMessages } from '../messages.js';
import type { AnswerStore } from './answer-store.js';
import type {
  StandardsChecklistChangeReason,
  StandardsChecklistFinding,
  StandardsChecklistStepReason,
} from './change.js';

/** The guidance that a checklist needs: its standards, and where they come from. */
export type ChecklistGuidance = Pick<Guidance, 'standards' | 'source'>;

/** What changes seldom: the parts of two thousand questions hang on this. */
export interface ChecklistContextValue extends MessageSet<StandardsChecklistMessages> {
  readonly id: string;
  readonly store: AnswerStore;
  readonly guidance: ChecklistGuidance;
  /** Language of the guidance, where it is not that of the messages. */
  readonly lang: string | undefined;
  /** The place of each question among all, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly headingLevel: HeadingLevel;
  readonly name: string | undefined;
  readonly form: string | undefined;
  readonly disabled: boolean | undefined;
  readonly preselectNotStarted: boolean | undefined;
  readonly editing: boolean;
  readonly readOnly: boolean | undefined;
  readonly changeHref: ((questionId: string) => string) | undefined;
  /** Counts form resets: fields that hold unfinished text start afresh. */
  readonly resets: number;
  readonly edit: (
    questionId: string,
    changes: Partial<Answer> | null,
    reason: StandardsChecklistChangeReason,
    event: SyntheticEvent,
  ) => void;
  readonly announce: (text: string) => void;
  /** Follows a link inside the checklist: a hash does not lead into a shadow root. */
  readonly follow: (
    event: MouseEvent,
    id: string,
    standardId: string | null,
    reason: StandardsChecklistStepReason,
    questionId?: string,
  ) => void;
  readonly check: () => void;
}

export const ChecklistContext =
  /* @__PURE__ */ createPartContext<ChecklistContextValue>('StandardsChecklistRoot');

export const useChecklist = (part: string): ChecklistContextValue =>
  usePartContext(ChecklistContext, `StandardsChecklist${part}`);

/** What is on screen. */
export interface ViewContextValue {
  /** False on the server and until scripts run: then everything is shown and no button is. */
  readonly live: boolean;
  readonly steps: boolean;
  /** Id of the standard on screen; `null` for the list of standards. */
  readonly step: string | null;
  /** What "Check plan" found, once it was asked. */
  readonly findings: ReadonlyMap<string, StandardsChecklistFinding> | null;
}

export const ViewContext =
  /* @__PURE__ */ createPartContext<ViewContextValue>('StandardsChecklistRoot');

export const useView = (part: string): ViewContextValue =>
  usePartContext(ViewContext, `StandardsChecklist${part}`);

export const AnnouncementContext =
  /* @__PURE__ */ createPartContext<string>('StandardsChecklistRoot');

/** Ids of the nodes that links lead to. */
export const contentsId = (id: string): string => `${id}-contents`;
export const summaryId = (id: string): string => `${id}-findings`;
export const standardId = (id: string, number: number): string => `${id}-standard-${number}`;
export const questionId = (id: string, number: number | undefined): string =>
  `${id}-question-${number}`;
