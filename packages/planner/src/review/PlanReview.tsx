'use client';

import { forwardRef } from 'react';
import { Dismissed } from './dismissed/Dismissed.js';
import { Findings } from './findings/Findings.js';
import { Gates } from './gates/Gates.js';
import { Announcement } from './root/Announcement.js';
import { Root } from './root/Root.js';

/**
 * What a plan is ready for, where it differs from its promise, and what was set aside: `<PlanReview {...usePlanReview({
 * today })} />`, or with plain props and no provider.
 */
export const PlanReview = /* @__PURE__ */ forwardRef<HTMLDivElement, PlanReview.Props>(
  function PlanReview({ children, ...props }, ref) {
    return (
      <Root {...props} ref={ref}>
        {children ?? (
          <>
            <Gates />
            <Findings />
            <Dismissed />
            <Announcement />
          </>
        )}
      </Root>
    );
  },
);

export namespace PlanReview {
  export interface Props extends Root.Props {}
}
