'use client';

import { createPartContext } from '@engagement-kit/react';
import type { PromiseCardMessages } from '../messages.js';

/** What a reader can do with the card. */
export type PromiseCardAction = 'copy' | 'print' | 'download';

/** What the buttons share with their `PromiseCardActions`. */
export interface ActionsContextValue {
  readonly messages: PromiseCardMessages;
  /** What came of the last action; empty before the first. */
  readonly status: string;
  /** The promise as text, while the browser refuses to copy it. */
  readonly blockedText: string | null;
  readonly perform: (action: PromiseCardAction, node: Node) => void;
}

export const ActionsContext =
  /* @__PURE__ */ createPartContext<ActionsContextValue>('PromiseCardActions');
