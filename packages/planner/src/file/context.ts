'use client';

import { formatMessage, type MessageSet } from '@engagement-kit/model';
import { createPartContext, useMessages, usePartContext } from '@engagement-kit/react';
import { type PlaceWords, type PlanFileMessages, planFileMessages } from './messages.js';
import type { PlanFileBinding } from './use-plan-file.js';

/** Where the focus can go when the control that had it goes. */
export type PlanFileStop = 'status' | 'save-in-browser' | 'plans-heading' | 'file-input';

/** What the root shares with its parts. */
export interface PlanFileContextValue {
  readonly file: PlanFileBinding;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Id of the heading over the plans that are kept. */
  readonly headingId: string;
  /** Puts the focus somewhere sensible when the control that had it is about to go. */
  readonly focusPart: (name: PlanFileStop) => void;
}

/** What the root shares with its parts. */
export const PlanFileContext =
  /* @__PURE__ */ createPartContext<PlanFileContextValue>('PlanFileRoot');

/** The state, the actions and the words, from what the root shares. */
export function usePlanFileTools({ file, ...rest }: PlanFileContextValue) {
  const set: MessageSet<PlanFileMessages> = useMessages(planFileMessages);
  const words = set.messages;
  return {
    ...rest,
    file,
    set,
    words,
    /** Of a text for each place, the one for where plans are kept. */
    here: (texts: PlaceWords): string => texts[file.place ?? 'memory'],
    format: formatMessage,
  };
}

/** What a part has to work with. */
export type PlanFilePartTools = ReturnType<typeof usePlanFileTools>;

/** The same for a piece inside `part`. */
export const usePlanFilePart = (part: string): PlanFilePartTools =>
  usePlanFileTools(usePartContext(PlanFileContext, part));
