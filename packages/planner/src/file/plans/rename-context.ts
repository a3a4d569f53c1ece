'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { ReactNode, RefObject, SyntheticEvent } from 'react';
import { useFiles } from '../files-context.js';

/** What the form for a new title shares with its parts. */
export interface RenameContextValue {
  /** The title so far. */
  readonly title: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly fieldId: string;
  /** Why the title could not be saved; empty else. */
  readonly problem: ReactNode;
  /** Saves what the field holds. */
  readonly save: (event: SyntheticEvent) => void;
  /** Leaves the title as it was. */
  readonly leave: () => void;
}

/** What the form for a new title shares with its parts. */
export const RenameContext = /* @__PURE__ */ createPartContext<RenameContextValue>('Files.Rename');

/** Makes a part that stands inside that form. */
export const renamePart = /* @__PURE__ */ partsOf('plan-file', 'Files', (part) => ({
  ...useFiles(part),
  ...usePartContext(RenameContext, part),
}));
