'use client';

import { forwardRef } from 'react';
import { PlanReviewAnnouncement } from './PlanReviewAnnouncement.js';
import { PlanReviewDismissed } from './PlanReviewDismissed.js';
import { PlanReviewFindings } from './PlanReviewFindings.js';
import { PlanReviewGates } from './PlanReviewGates.js';
import { PlanReviewRoot, type PlanReviewRootProps } from './PlanReviewRoot.js';

/** Props of `PlanReview`: those of `PlanReviewRoot`. */
export interface PlanReviewProps extends PlanReviewRootProps {}

/**
 * What a plan is ready for, where promise and plan part, and what was set aside:
 * `<PlanReview {...usePlanReview({ today })} />`, or with plain props and no provider.
 */
export const PlanReview = /* @__PURE__ */ forwardRef<HTMLDivElement, PlanReviewProps>(
  function PlanReview({ children, ...props }, ref) {
    return (
      <PlanReviewRoot {...props} ref={ref}>
        {children ?? (
          <>
            <PlanReviewGates />
            <PlanReviewFindings />
            <PlanReviewDismissed />
            <PlanReviewAnnouncement />
          </>
        )}
      </PlanReviewRoot>
    );
  },
);
