'use client';

import type { Answer, AnswerStatus, Guidance, Question, Standard } from '@engagement-kit/model';
import {
  createPartContext,
  type headingTag,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { MouseEvent, Ref, SyntheticEvent } from 'react';
import type { StandardsChecklistSpeaker } from './messages.js';
import type { AnswerStore } from './root/answer-store.js';
import type {
  StandardsChangeReason,
  StandardsFinding,
  StandardsStepReason,
} from './root/changes.js';

const scope = 'standards-checklist';
const name = 'Standards';

/** Names nodes that are not parts. */
export const node = nodesOf(scope);

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, name);

/** The guidance that a checklist needs: its standards, and where they come from. */
export type ChecklistGuidance = Pick<Guidance, 'standards' | 'source'>;

/** The four statuses, in the order of the radios. */
export const statuses: readonly AnswerStatus[] = [
  'not-started',
  'in-progress',
  'answered',
  'not-applicable',
];

/** Changes an answer; null clears it. `said` is announced once the host has taken the change. */
export type EditAnswer = (
  changes: Partial<Answer> | null,
  reason: StandardsChangeReason,
  event: SyntheticEvent | undefined,
  said?: string,
) => void;

/** Where a link or a button leads. */
export interface Destination {
  /** Names the node that takes focus, as `idOf` takes it. */
  readonly to: string | number;
  readonly reason: StandardsStepReason;
  readonly standardId?: string | undefined;
  readonly questionId?: string | undefined;
}

/** What seldom changes. The parts of two thousand questions depend on it. */
export interface ChecklistContextValue extends StandardsChecklistSpeaker {
  readonly id: string;
  readonly store: AnswerStore;
  readonly guidance: ChecklistGuidance;
  /** Language of the guidance, where it is not that of the messages. */
  readonly lang: string | undefined;
  /** All of them, in order. */
  readonly questions: readonly Question[];
  /** The place of each question among all, from 1, and the standard that asks it. */
  readonly places: ReadonlyMap<string, { readonly number: number; readonly standard: Standard }>;
  /** The element of the standards' headings. */
  readonly heading: ReturnType<typeof headingTag>;
  readonly name: string | undefined;
  /** Id of the form that the controls belong to; if the checklist has no name, an id that no form has. */
  readonly form: string | undefined;
  readonly disabled: boolean;
  readonly preselectNotStarted: boolean;
  readonly editing: boolean;
  readonly readOnly: boolean;
  /** False until scripts run. Until then there are no buttons, and everything is drawn. */
  readonly live: boolean;
  /** Whether the page is being printed, with the answers in words beside their controls. */
  readonly printing: boolean;
  readonly changeHref: ((questionId: string) => string) | undefined;
  /** Counts form resets, after which fields with unfinished text start afresh. */
  readonly resets: number;
  /** The id of a node by its name; the one that its host gave it, where there is one. */
  readonly idOf: (name: string | number) => string;
  /** Notes the id that a host gave to the node of this name. */
  readonly giveId: (name: string | number, id: string | undefined) => void;
  readonly edit: (questionId: string, ...change: Parameters<EditAnswer>) => void;
  /** Follows a link inside the checklist, unless it is to open elsewhere. */
  readonly follow: (event: MouseEvent, destination: Destination) => void;
  /** Goes where a button leads. */
  readonly go: (event: SyntheticEvent, destination: Destination) => void;
  readonly check: () => void;
  /** Says what a person did that changed no answer. */
  readonly sayAloud: (text: string) => void;
  /** Registers the announcer, and returns how to unregister it. */
  readonly announceBy: (announce: (text: string) => void) => () => void;
}

export const ChecklistContext =
  /* @__PURE__ */ createPartContext<ChecklistContextValue>('Standards.Root');

/** Makes a part that can be anywhere inside the root. */
export const checklistPart = /* @__PURE__ */ partsOf(scope, name, (part) =>
  usePartContext(ChecklistContext, part),
);

/** What is on screen. */
export interface ViewContextValue {
  /** Id of the standard on screen; `null` for the list of standards; `undefined` if all are. */
  readonly step: string | null | undefined;
  /** Is one standard open at a time, among all of them? */
  readonly folded: boolean;
  /** What "Check plan" found, once it was asked. */
  readonly findings: readonly StandardsFinding[] | null;
  /** What it says about each question: one text for each finding. */
  readonly advice: ReadonlyMap<string, readonly string[]>;
}

export const ViewContext = /* @__PURE__ */ createPartContext<ViewContextValue>('Standards.Root');

export const useView = (): ViewContextValue => usePartContext(ViewContext, name);

/** What the parts of a standard share. */
export interface StandardContextValue {
  readonly checklist: ChecklistContextValue;
  readonly standard: Standard;
}

export const StandardContext =
  /* @__PURE__ */ createPartContext<StandardContextValue>('Standards.Standard');

/** Makes a part that stands inside a standard. */
export const standardPart = /* @__PURE__ */ partsOf(scope, name, (part) =>
  usePartContext(StandardContext, part),
);

/** What the parts of a question share. */
export interface QuestionContextValue {
  readonly checklist: ChecklistContextValue;
  readonly question: Question;
  /** Its place among all questions, from 1. */
  readonly number: number;
  readonly answer: Answer;
  /** The status that its radios show. */
  readonly chosen: AnswerStatus | undefined;
  /** Changes when fields have to start afresh. */
  readonly epoch: string;
  readonly renew: () => void;
  readonly edit: EditAnswer;
  /** For the control that takes focus: the chosen radio, else the first. */
  readonly inputRef: Ref<HTMLInputElement> | undefined;
}

export const QuestionContext =
  /* @__PURE__ */ createPartContext<QuestionContextValue>('Standards.Question');

/** Makes a part that stands inside a question. */
export const questionPart = /* @__PURE__ */ partsOf(scope, name, (part) =>
  usePartContext(QuestionContext, part),
);

/** Names of the nodes that others refer to, for `idOf`. A question goes by its number. */
export const contentsName = 'contents';
export const summaryName = 'findings';
export const standardName = ({ number }: Standard): string => `s${number}`;
export const findingName = (number: number): string => `${number}-finding`;
