'use client';

import type { Finding, Gap } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import { ReviewContext, type ReviewContextValue } from './review-context.js';

/** What there is to look at: a finding, or something missing for a moment. */
export interface Point extends Pick<Gap, 'choices' | 'paths'> {
  readonly finding: Finding | undefined;
  /** Id of the node that says what it is. */
  readonly heading: string;
}

/** What the parts of a point share. */
export interface PointContextValue extends Point {
  readonly review: ReviewContextValue;
}

export const PointContext = /* @__PURE__ */ createPartContext<Point>('Review.Finding');

/** Makes a part that stands in a `Review.Finding` or a `Review.Gap`. */
export const pointPart = /* @__PURE__ */ partsOf(
  'plan-review',
  'Review',
  function usePoint(part): PointContextValue {
    const review = usePartContext(ReviewContext, part);
    return { ...usePartContext(PointContext, part), review };
  },
);
