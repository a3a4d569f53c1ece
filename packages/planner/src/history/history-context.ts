'use client';

import type { MessageSet, PlanState, PlanStore, PlanVersion } from '@engagement-kit/model';
import type { HeadingLevel } from '@engagement-kit/react';
import {
  createPartContext,
  type OldPartDefiner,
  oldDefinePart,
  usePartContext,
} from '@engagement-kit/react';
import type { PlanHistoryMessages } from './messages.js';
import { scope } from './scope.js';
import type { When } from './when.js';

/** What to ask before a version is restored or removed. */
export interface VersionQuestion {
  readonly verb: 'restore' | 'remove';
  readonly version: PlanVersion;
  /** The button that asked. */
  readonly trigger: HTMLElement;
}

/** What seldom changes: two thousand entries hang on this, and none renders again when the plan changes. */
export interface HistoryWords {
  readonly words: MessageSet<PlanHistoryMessages>;
  /** Language of the model’s own words, where it is not that of the messages. */
  readonly modelLang: string | undefined;
  readonly when: When;
}

/** What the parts of a history share. */
export interface PlanHistoryContextValue extends PlanState, HistoryWords {
  /** The words alone, for `HistoryWordsContext`: one object for as long as they stay the same. */
  readonly inWords: HistoryWords;
  readonly headingLevel: HeadingLevel;
  readonly dispatch: PlanStore['dispatch'];
  /** How many entries are shown, newest first. */
  readonly shown: number;
  /** How many more a press shows. */
  readonly step: number;
  readonly showMore: () => void;
  readonly announce: (text: string) => void;
  /** What came of the last thing done with a version. */
  readonly status: string;
  readonly setStatus: (text: string) => void;
  readonly ask: (question: VersionQuestion) => void;
}

/** Shared by `PlanHistoryRoot` with its parts. */
export const PlanHistoryContext =
  /* @__PURE__ */ createPartContext<PlanHistoryContextValue>('PlanHistoryRoot');

/** Makes a part that stands inside the root. */
export const historyPart: OldPartDefiner<PlanHistoryContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, PlanHistoryContext, usePart);

/** What the root shares, for a piece inside this part. */
export const usePlanHistory = (part: string): PlanHistoryContextValue =>
  usePartContext(PlanHistoryContext, `PlanHistory${part}`);

/** The words alone, shared by the parts that list changes. */
export const HistoryWordsContext =
  /* @__PURE__ */ createPartContext<HistoryWords>('PlanHistoryEvents');

/** The words alone, for what is inside a part. */
export const useHistoryWords = (): HistoryWords =>
  usePartContext(HistoryWordsContext, 'ChangeList');
