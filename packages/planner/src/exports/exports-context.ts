'use client';

import type { Plan, Speaker } from '@engagement-kit/model';
import {
  createPartContext,
  type HeadingLevel,
  nodesOf,
  partsOf,
  usePartContext,
} from '@engagement-kit/react';
import type { PlanExportsMessages } from './messages.js';
import type { PlanExport } from './plan-export.js';
import type { ExportRun } from './use-export-run.js';

/** What the parts of the exports share. */
export interface ExportsContextValue extends ExportRun {
  readonly plan: Plan;
  readonly speaker: Speaker<PlanExportsMessages>;
  readonly headingLevel: HeadingLevel;
  /** All that are offered, in order. */
  readonly exports: readonly PlanExport[];
}

/** Shared by the root with its parts. */
export const ExportsContext =
  /* @__PURE__ */ createPartContext<ExportsContextValue>('Exports.Root');

/** What the root shares, for a piece inside `part`. */
export const useExports = (part: string): ExportsContextValue =>
  usePartContext(ExportsContext, part);

/** Makes a part that belongs inside the root. */
export const exportsPart = /* @__PURE__ */ partsOf('plan-exports', 'Exports', useExports);

/** Names nodes that are not parts. */
export const node = /* @__PURE__ */ nodesOf('plan-exports');
