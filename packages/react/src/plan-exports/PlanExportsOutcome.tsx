'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsOutcome`: those of its `<p>`. */
export interface PlanExportsOutcomeProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/**
 * Says what came of the export: where the file is, or what happened and what to do. Renders a `<p>` once there is
 * something to say; the root announces it.
 */
export const PlanExportsOutcome = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanExportsOutcomeProps
>(function PlanExportsOutcome(props, ref) {
  const { outcome } = usePlanExportsItem('Outcome');
  if (!outcome) return null;
  return (
    <Part
      as="p"
      scope={scope}
      part="outcome"
      state={{ error: outcome.isError }}
      {...props}
      ref={ref}
    >
      {partContent(props, outcome.text)}
    </Part>
  );
});
