'use client';

import type { PlanEntry } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { useFiles } from '../files-context.js';

/** Is the plan about to get a new title, or was it a moment ago? */
export type Renaming = 'no' | 'now' | 'over';

/** What a saved plan shares with its parts. */
export interface PlanContextValue {
  readonly entry: PlanEntry;
  /** Its title, or what is said where there is none. */
  readonly title: string;
  /** Is it the plan on the page? */
  readonly isOpen: boolean;
  readonly renaming: Renaming;
  readonly setRenaming: (renaming: Renaming) => void;
}

/** What a saved plan shares with its parts. */
export const PlanContext = /* @__PURE__ */ createPartContext<PlanContextValue>('Files.Plan');

/** Makes a part that belongs inside a saved plan. */
export const planPart = /* @__PURE__ */ partsOf('plan-file', 'Files', (part) => ({
  ...useFiles(part),
  ...usePartContext(PlanContext, part),
}));
