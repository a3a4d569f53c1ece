'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';

/** Props of `PlanHistoryStatus`: those of its `<p>`. */
export interface PlanHistoryStatusProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/** Says what came of naming, restoring or removing a version, to be seen and to be heard. Renders a `<p>`. */
export const PlanHistoryStatus = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanHistoryStatusProps
>(function PlanHistoryStatus(props, ref) {
  const { status } = usePlanHistory('Status');
  return (
    <Part
      as="p"
      scope={scope}
      part="status"
      role="status"
      state={{ empty: !status }}
      {...props}
      ref={ref}
    >
      {partContent(props, status)}
    </Part>
  );
});
