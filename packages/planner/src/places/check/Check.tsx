'use client';

import type { ReactElement } from 'react';
import { PlanReview } from '../../review/PlanReview.js';
import { usePlanReview } from '../../review/use-plan-review.js';
import { addressOf } from '../address.js';
import { usePlaces } from '../places-context.js';

/** What the plan is ready for, and where it differs from its promises. Each point leads to where the work is. */
export default function Check(): ReactElement {
  const { today, hrefFor } = usePlaces('Places.Check');
  const review = usePlanReview({ today });
  return <PlanReview {...review} hrefFor={(path) => hrefFor(addressOf(path))} />;
}
