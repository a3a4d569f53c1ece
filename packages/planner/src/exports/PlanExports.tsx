'use client';

import { forwardRef } from 'react';
import * as Exports from './parts.js';

/**
 * Every file that can be made from the plan around it, each with one line on who it is for. The code that writes a file
 * is loaded when its button is pressed. Belongs inside a `PlanProvider`.
 */
export const PlanExports = /* @__PURE__ */ forwardRef<HTMLElement, PlanExports.Props>(
  function PlanExports(props, ref) {
    return (
      <Exports.Root {...props} ref={ref}>
        <Exports.Groups />
      </Exports.Root>
    );
  },
);

export namespace PlanExports {
  /** Those of `Exports.Root`, without children. */
  export interface Props extends Omit<Exports.Root.Props, 'asChild' | 'children'> {}
}
