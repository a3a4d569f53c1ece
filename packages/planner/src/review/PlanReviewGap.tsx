'use client';

import type { Gap } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { FindingContext } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { PlanReviewFindingChoices } from './PlanReviewFindingChoices.js';
import { PlanReviewPlaces } from './PlanReviewPlaces.js';
import { PlanReviewSetAside } from './PlanReviewSetAside.js';
import { PlanReviewSources } from './PlanReviewSources.js';

/** Props of `PlanReviewGap`. */
export interface PlanReviewGapProps extends PartProps<'li'> {
  /** What is missing, and what to do. */
  gap: Gap;
}

/**
 * One thing that is missing for a moment, and what a person could do about it. What a rule found can be set aside
 * here as well: some of it is found only at that moment, and stands nowhere else.
 */
export const PlanReviewGap = /* @__PURE__ */ reviewPart<PlanReviewGapProps>(
  'gap',
  function useGap({ gap, ...props }, { kitLang }) {
    const id = useId();
    return {
      as: 'li',
      ...props,
      content: (
        <>
          <Inner as="p" part="gap-message" id={id} lang={kitLang}>
            {gap.message}
          </Inner>
          <PlanReviewFindingChoices gap={gap} />
          <PlanReviewPlaces gap={gap} />
          {gap.finding && (
            <FindingContext.Provider value={gap.finding}>
              <PlanReviewSources />
              <PlanReviewSetAside aria-describedby={id} />
            </FindingContext.Provider>
          )}
        </>
      ),
    };
  },
);
