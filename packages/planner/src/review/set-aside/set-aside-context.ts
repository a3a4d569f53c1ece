'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { ReviewContext } from '../review-context.js';

/** What the parts of the question why share. */
export interface SetAsideContextValue {
  readonly open: boolean;
  readonly reason: string;
  /** What is missing, once it was asked for. */
  readonly missing: ReactNode;
  /** Id of what says what is set aside. */
  readonly heading: string;
  readonly fieldId: string;
  readonly missingId: string;
  readonly button: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLElement | null>;
  /** Opens the question, or closes it and keeps what was written. */
  readonly toggle: () => void;
  readonly write: (reason: string) => void;
  readonly submit: () => void;
  /** Registers an id that a host gives, so that the label and the description refer to it. */
  readonly registerId: (part: 'field' | 'missing', id: string | undefined) => void;
}

export const SetAsideContext =
  /* @__PURE__ */ createPartContext<SetAsideContextValue>('Review.SetAside');

/** Makes a part that stands in `Review.SetAside`. */
export const setAsidePart = /* @__PURE__ */ partsOf(
  'plan-review',
  'Review',
  function useSetAside(part) {
    const { say } = usePartContext(ReviewContext, part);
    return { ...usePartContext(SetAsideContext, part), say };
  },
);

/** Registers the id that a host gives this part. */
export function useRegisteredId(
  { registerId }: Pick<SetAsideContextValue, 'registerId'>,
  part: 'field' | 'missing',
  id: string | undefined,
): void {
  useEffect(() => registerId(part, id), [registerId, part, id]);
}
