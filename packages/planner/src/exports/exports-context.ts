'use client';

import type { MessageSet, Plan } from '@engagement-kit/model';
import type { HeadingLevel } from '@engagement-kit/react';
import {
  createPartContext,
  type OldPartDefiner,
  oldDefinePart,
  usePartContext,
} from '@engagement-kit/react';
import type { PlanExportsMessages } from './messages.js';
import type { ExportChoices, PlanExport } from './plan-export.js';
import { scope } from './scope.js';
import type { ExportRun } from './use-export-run.js';

/** What the parts of the exports share. */
export interface PlanExportsContextValue extends ExportRun {
  readonly plan: Plan;
  readonly words: MessageSet<PlanExportsMessages>;
  readonly headingLevel: HeadingLevel;
  /** All that are offered, in order. */
  readonly exports: readonly PlanExport[];
}

/** Shared by `PlanExportsRoot` with its parts. */
export const PlanExportsContext =
  /* @__PURE__ */ createPartContext<PlanExportsContextValue>('PlanExportsRoot');

/** Makes a part that stands inside the root. */
export const exportsPart: OldPartDefiner<PlanExportsContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, PlanExportsContext, usePart);

/** What the root shares, for a part or piece inside an item. */
export const usePlanExports = (part: string): PlanExportsContextValue =>
  usePartContext(PlanExportsContext, `PlanExports${part}`);

/** What the parts of one export share. */
export interface PlanExportsItemValue {
  readonly id: string;
  readonly item: PlanExport;
  /** What it can be made of; absent when there is nothing to choose. */
  readonly choices: ExportChoices | undefined;
  /** Id of what is chosen; absent when there is nothing to choose from. */
  readonly choice: string | undefined;
  readonly choose: (id: string) => void;
  /** Shown with its progress: it has been at work for a moment. */
  readonly progress: number | undefined;
  /** What came of it last. */
  readonly outcome: { readonly text: string; readonly isError: boolean } | undefined;
}

/** Shared by `PlanExportsItem` with its parts. */
export const PlanExportsItemContext =
  /* @__PURE__ */ createPartContext<PlanExportsItemValue>('PlanExportsItem');

/** Makes a part that stands inside an item. */
export const itemPart: OldPartDefiner<PlanExportsItemValue> = (part, usePart) =>
  oldDefinePart(scope, part, PlanExportsItemContext, usePart);

/** What the item shares, for a piece inside this part. */
export const usePlanExportsItem = (part: string): PlanExportsItemValue =>
  usePartContext(PlanExportsItemContext, `PlanExports${part}`);
