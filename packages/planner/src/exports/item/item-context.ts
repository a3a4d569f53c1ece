'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { RefObject } from 'react';
import { useExports } from '../exports-context.js';
import type { ExportChoices, PlanExport } from '../plan-export.js';

/** What the parts of one export share. */
export interface ItemContextValue {
  /** Begins the ids of its nodes. */
  readonly id: string;
  readonly item: PlanExport;
  /** Where the focus goes once the work is over. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Id of the hint; the host’s own where it has one. */
  readonly hintId: string;
  readonly setHintId: (id: string) => void;
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

/** Shared by an item with its parts. */
export const ItemContext = /* @__PURE__ */ createPartContext<ItemContextValue>('Exports.Item');

/** Makes a part that belongs inside an item. It does not render again for other exports. */
export const itemPart = /* @__PURE__ */ partsOf('plan-exports', 'Exports', (part) => ({
  ...useExports(part),
  ...usePartContext(ItemContext, part),
}));
