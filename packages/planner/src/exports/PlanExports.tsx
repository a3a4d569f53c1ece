'use client';

import { forwardRef } from 'react';
import { PlanExportsGroups } from './PlanExportsGroups.js';
import { PlanExportsRoot, type PlanExportsRootProps } from './PlanExportsRoot.js';

/** Props of `PlanExports`: those of its root, without children. */
export interface PlanExportsProps extends Omit<PlanExportsRootProps, 'asChild' | 'children'> {}

/**
 * Every file that can be made from the plan around it, each with one line on who it is for. What writes a file is
 * loaded when its button is pressed. Stands inside a `PlanProvider`.
 */
export const PlanExports = /* @__PURE__ */ forwardRef<HTMLElement, PlanExportsProps>(
  function PlanExports(props, ref) {
    return (
      <PlanExportsRoot {...props} ref={ref}>
        <PlanExportsGroups />
      </PlanExportsRoot>
    );
  },
);
