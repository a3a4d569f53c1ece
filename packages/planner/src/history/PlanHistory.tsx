'use client';

import { forwardRef } from 'react';
import * as History from './parts.js';

/**
 * The history of the plan around it, in words, and its named versions: naming one, what has changed since, and going
 * back to it. Belongs inside a `PlanProvider`.
 */
export const PlanHistory = /* @__PURE__ */ forwardRef<HTMLElement, PlanHistory.Props>(
  function PlanHistory(props, ref) {
    return (
      <History.Root {...props} ref={ref}>
        <History.Heading of="versions" />
        <History.NameVersion />
        <History.Status />
        <History.Versions />
        <History.Heading of="changes" />
        <History.Count />
        <History.Empty />
        <History.Events />
        <History.More />
      </History.Root>
    );
  },
);

export namespace PlanHistory {
  /** Those of `History.Root`, without children. */
  export interface Props extends Omit<History.Root.Props, 'asChild' | 'children'> {}
}
