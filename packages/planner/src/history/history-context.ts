'use client';

import type { MessageSet, PlanState, PlanStore, PlanVersion, Speaker } from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { ReactNode } from 'react';
import type { Clock } from '../shared/clock.js';
import type { PlanHistoryMessages } from './messages.js';

/** What to ask before a version is restored or removed. */
export interface VersionToAskAbout {
  readonly verb: 'restore' | 'remove';
  readonly version: PlanVersion;
  /** The button that asked. */
  readonly trigger: HTMLElement;
}

/** What seldom changes. Two thousand entries depend on it, and none renders again when the plan changes. */
export interface HistoryWords {
  readonly speaker: Speaker<PlanHistoryMessages>;
  /** What the model's functions take as `messages`. */
  readonly sets: readonly MessageSet[];
  /** Language of the names of fields, where it is not that of the messages. */
  readonly modelLang: string | undefined;
  readonly clock: Clock;
}

/** What the parts of a history share. */
export interface HistoryContextValue extends PlanState, HistoryWords {
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
  readonly status: ReactNode;
  readonly setStatus: (words: ReactNode) => void;
  readonly ask: (version: VersionToAskAbout) => void;
}

/** Shared by the root with its parts. */
export const HistoryContext =
  /* @__PURE__ */ createPartContext<HistoryContextValue>('History.Root');

/** What the root shares, for a piece inside `part`. */
export const useHistory = (part: string): HistoryContextValue =>
  usePartContext(HistoryContext, part);

/** Makes a part that belongs inside the root. */
export const historyPart = /* @__PURE__ */ partsOf('plan-history', 'History', useHistory);

/** Names nodes that are not parts. */
export const node = /* @__PURE__ */ nodesOf('plan-history');

/** The words alone, shared by the parts that list changes. */
export const HistoryWordsContext =
  /* @__PURE__ */ createPartContext<HistoryWords>('History.Events');

/** The words alone, for what is inside such a part. */
export const useHistoryWords = (): HistoryWords =>
  usePartContext(HistoryWordsContext, 'History.Events');
