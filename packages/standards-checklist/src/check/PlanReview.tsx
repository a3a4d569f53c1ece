'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, useView } from '../contexts.js';

/**
 * A place for what there is to say about the whole plan: its children. Rendered once "Check plan" was pressed and while
 * answers are reviewed, but never while a single standard is on screen or without children.
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
