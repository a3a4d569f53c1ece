'use client';

import { Environment } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { PlanReview } from '../../review/PlanReview.js';
import { usePlanReview } from '../../review/use-plan-review.js';
import { addressOf } from '../address.js';
import { below } from '../below.js';
import { usePlaces } from '../places-context.js';

/** What the plan is ready for, and where it differs from its promises. Each point leads to where the work is. */
export default function Check(): ReactElement {
  const { today, hrefFor, headingLevel } = usePlaces('Places.Check');
  const review = usePlanReview({ today });
  return (
    <Environment headingLevel={below(headingLevel)}>
      <PlanReview {...review} hrefFor={(path) => hrefFor(addressOf(path))} />
    </Environment>
  );
}
