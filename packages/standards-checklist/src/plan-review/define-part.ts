'use client';

import { definePart, type PartDefiner } from '@engagement-kit/react';
import { type PlanReviewContextValue, ReviewContext } from './contexts.js';
import { scope } from './scope.js';

/** Makes a part of a plan review: `usePart` hears what the review says. */
export const reviewPart: PartDefiner<PlanReviewContextValue> = (part, usePart) =>
  definePart(scope, part, ReviewContext, usePart);
