'use client';

import type { Answer, Guidance, Question, Standard } from '@engagement-kit/model';
import {
  createPartContext,
  type headingTag,
  type OldPartDefiner,
  oldDefinePart,
  usePartContext,
} from '@engagement-kit/react';
import type { MouseEvent, SyntheticEvent } from 'react';
import type { StandardsChecklistSpeaker } from './messages.js';
import type { AnswerStore } from './root/answer-store.js';
import type {
  StandardsChecklistChangeReason,
  StandardsChecklistFinding,
  StandardsChecklistStepReason,
} from './root/change.js';
import { scope } from './scope.js';

/** The guidance that a checklist needs: its standards, and where they come from. */
export type ChecklistGuidance = Pick<Guidance, 'standards' | 'source'>;

/** What changes seldom: the parts of two thousand questions hang on this. */
export interface ChecklistContextValue extends StandardsChecklistSpeaker {
  readonly id: string;
  readonly store: AnswerStore;
  readonly guidance: ChecklistGuidance;
  /** Language of the guidance, where it is not that of the messages. */
  readonly lang: string | undefined;
  /** All of them, in order. */
  readonly questions: readonly Question[];
  /** The place of each question among all, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The element of the standards' headings. */
  readonly heading: ReturnType<typeof headingTag>;
  readonly name: string | undefined;
  /** Id of the form that takes the controls in; one that no form has when the checklist has no name. */
  readonly form: string | undefined;
  readonly disabled: boolean | undefined;
  readonly preselectNotStarted: boolean | undefined;
  readonly editing: boolean;
  readonly readOnly: boolean | undefined;
  readonly changeHref: ((questionId: string) => string) | undefined;
  /** Counts form resets: fields that hold unfinished text start afresh. */
  readonly resets: number;
  /** Changes an answer. `said` is announced once the host has taken it. */
  readonly edit: (
    questionId: string,
    changes: Partial<Answer> | null,
    reason: StandardsChecklistChangeReason,
    event: SyntheticEvent,
    said?: string,
  ) => void;
  /** Follows a link inside the checklist: a hash does not lead into a shadow root. */
  readonly follow: (
    event: MouseEvent,
    id: string,
    reason: StandardsChecklistStepReason,
    to: { readonly standardId?: string | undefined; readonly questionId?: string },
  ) => void;
  readonly check: () => void;
}

export const ChecklistContext =
  /* @__PURE__ */ createPartContext<ChecklistContextValue>('StandardsChecklistRoot');

/** Makes a part that stands anywhere inside the root. */
export const checklistPart: OldPartDefiner<ChecklistContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, ChecklistContext, usePart);

/** What is on screen. */
export interface ViewContextValue {
  /** False on the server and until scripts run: then no button is. */
  readonly live: boolean;
  /** Id of the standard on screen, `null` for the list of standards; `undefined` when everything is. */
  readonly step: string | null | undefined;
  /** What "Check plan" found, once it was asked. */
  readonly findings: readonly StandardsChecklistFinding[] | null;
}

export const ViewContext =
  /* @__PURE__ */ createPartContext<ViewContextValue>('StandardsChecklistRoot');

export const useView = (): ViewContextValue => usePartContext(ViewContext, scope);

/** What is to be said aloud. */
export const AnnouncementContext =
  /* @__PURE__ */ createPartContext<string>('StandardsChecklistRoot');

/** What the parts of a standard share. */
export interface StandardContextValue {
  readonly checklist: ChecklistContextValue;
  readonly standard: Standard;
}

export const StandardContext = /* @__PURE__ */ createPartContext<StandardContextValue>(
  'StandardsChecklistStandard',
);

/** Makes a part that stands inside a standard. */
export const standardPart: OldPartDefiner<StandardContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, StandardContext, usePart);

/** What the parts of a question share. */
export interface QuestionContextValue {
  readonly checklist: ChecklistContextValue;
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
  /** Counts edits: after each the controls render again, so that Preact too puts back what the host did not take. */
  readonly edits: number;
  readonly renew: () => void;
  readonly edit: (
    changes: Partial<Answer> | null,
    reason: StandardsChecklistChangeReason,
    event: SyntheticEvent,
    said?: string,
  ) => void;
}

export const QuestionContext = /* @__PURE__ */ createPartContext<QuestionContextValue>(
  'StandardsChecklistQuestion',
);

/** Makes a part that stands inside a question. */
export const questionPart: OldPartDefiner<QuestionContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, QuestionContext, usePart);

/** The same, for what stands inside such parts. */
export const useQuestion = (): QuestionContextValue =>
  usePartContext(QuestionContext, 'StandardsChecklistQuestion');

/** Ids of the nodes that links lead to. */
export const contentsNode = (id: string): string => `${id}-contents`;
export const summaryNode = (id: string): string => `${id}-findings`;
export const standardNode = (id: string, number: number): string => `${id}-standard-${number}`;
export const questionNode = (id: string, number: number | undefined): string =>
  `${id}-question-${number}`;
