'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { ReactNode, RefObject } from 'react';
import { useHistory } from '../history-context.js';

/** What the place for a new version’s name shares with its parts. */
export interface NameVersionContextValue {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly setName: (name: string) => void;
  /** What is wrong with the name; empty else. */
  readonly error: ReactNode;
  readonly save: () => void;
}

/** What the place for a new version’s name shares with its parts. */
export const NameVersionContext =
  /* @__PURE__ */ createPartContext<NameVersionContextValue>('History.NameVersion');

/** Makes a part that stands inside it. */
export const nameVersionPart = /* @__PURE__ */ partsOf('plan-history', 'History', (part) => ({
  ...useHistory(part),
  ...usePartContext(NameVersionContext, part),
}));
