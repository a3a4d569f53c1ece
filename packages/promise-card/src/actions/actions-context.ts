'use client';

import type { Speaker } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { PromiseCardMessages } from '../messages.js';
import type { PromiseAction } from './perform.js';

/** What the buttons share with their `Card.Actions`. */
export interface ActionsContextValue extends Pick<Speaker<PromiseCardMessages>, 'say'> {
  /** Without a script the buttons do nothing, so they are not there. */
  readonly hydrated: boolean;
  /** What came of the last action; empty before the first. */
  readonly status: string;
  /** The promise as text, while the browser refuses to copy it. */
  readonly blockedText: string | undefined;
  readonly perform: (action: PromiseAction, node: Node) => void;
}

export const ActionsContext =
  /* @__PURE__ */ createPartContext<ActionsContextValue>('Card.Actions');

/** Makes a part that stands in `Card.Actions`. */
export const actionsPart = /* @__PURE__ */ partsOf('promise-card', 'Card', (part) =>
  usePartContext(ActionsContext, part),
);
