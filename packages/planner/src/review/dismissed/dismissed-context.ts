'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { ReviewContext } from '../review-context.js';

/** What the parts share with the finding that was set aside. */
interface DismissedContextValue {
  /** Id of what says what was found. */
  readonly heading: string;
  /** Takes it up again; `undefined` where that cannot be done. */
  readonly takeUp: (() => void) | undefined;
}

export const DismissedContext =
  /* @__PURE__ */ createPartContext<DismissedContextValue>('Review.DismissedFinding');

/** Makes a part that stands in `Review.DismissedFinding`. */
export const dismissedPart = /* @__PURE__ */ partsOf(
  'plan-review',
  'Review',
  function useDismissed(part) {
    const { say } = usePartContext(ReviewContext, part);
    return { ...usePartContext(DismissedContext, part), say };
  },
);
