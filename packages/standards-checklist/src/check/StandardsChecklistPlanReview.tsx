'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart, useView } from '../contexts.js';

/** Props of `StandardsChecklistPlanReview`: a `<div>`; its children are what is said about the plan. */
export interface StandardsChecklistPlanReviewProps extends PartProps<'div'> {}

/**
 * A place for what is to be said about the plan as a whole. It is there once "Check plan" was pressed, and while
 * answers are reviewed; never while one standard is on screen, nor without children.
 */
export const StandardsChecklistPlanReview = /* @__PURE__ */ checklistPart(
  'plan-review',
  function usePlanReview(props: StandardsChecklistPlanReviewProps, { editing }) {
    const { step, findings } = useView();
    return step || !props.children || (editing && !findings) ? null : { ...props };
  },
);
