'use client';

import { type OldPartDefiner, oldDefinePart, Part } from '@engagement-kit/react';
import type { ComponentProps, ReactNode } from 'react';
import { type PlanReviewContextValue, ReviewContext } from './contexts.js';
import { scope } from './scope.js';

/** Makes a part of a plan review: `usePart` hears what the review says. */
export const reviewPart: OldPartDefiner<PlanReviewContextValue> = (part, usePart) =>
  oldDefinePart(scope, part, ReviewContext, usePart);

/** A node inside a part: styled like one, but not to be had on its own. */
export const Inner = (props: Omit<ComponentProps<typeof Part>, 'scope'>): ReactNode => (
  <Part scope={scope} {...props} />
);
