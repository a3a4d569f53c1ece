'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, useView } from '../contexts.js';

/**
 * A place for what is to be said about the plan as a whole: its children. It is there once "Check plan" was
 * pressed, and while answers are reviewed; never while one standard is on screen, nor without children.
 */
export const PlanReview = /* @__PURE__ */ checklistPart(
  'plan-review',
  function usePlanReview({ children }: PlanReview.Props, { editing }) {
    const { step, findings } = useView();
    return step || !children || (editing && !findings) ? null : {};
  },
);

export namespace PlanReview {
  export interface Props extends PartProps<'div'> {}
}
