'use client';

import type { Gap } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { FindingContext, inWords } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { PlanReviewFindingChoices } from './PlanReviewFindingChoices.js';
import { PlanReviewPlaces } from './PlanReviewPlaces.js';
import { PlanReviewSources } from './PlanReviewSources.js';

/** Props of `PlanReviewGap`. */
export interface PlanReviewGapProps extends PartProps<'li'> {
  /** What is missing, and what to do. */
  gap: Gap;
}

/** One thing that is missing for a moment, and what a person could do about it. */
export const PlanReviewGap = /* @__PURE__ */ reviewPart<PlanReviewGapProps>(
  'gap',
  ({ gap, ...props }, review) => ({
    as: 'li',
    ...props,
    content: (
      <>
        <Inner as="p" part="gap-message" lang={review.kitLang}>
          {inWords(review, gap.message)}
        </Inner>
        <PlanReviewFindingChoices gap={gap} />
        <PlanReviewPlaces gap={gap} />
        {gap.finding && (
          <FindingContext.Provider value={gap.finding}>
            <PlanReviewSources />
          </FindingContext.Provider>
        )}
      </>
    ),
  }),
);
