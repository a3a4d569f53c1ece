'use client';

import { forwardRef } from 'react';
import { PlanHistoryCount } from './PlanHistoryCount.js';
import { PlanHistoryEmpty } from './PlanHistoryEmpty.js';
import { PlanHistoryEvents } from './PlanHistoryEvents.js';
import { PlanHistoryHeading } from './PlanHistoryHeading.js';
import { PlanHistoryMore } from './PlanHistoryMore.js';
import { PlanHistoryNameVersion } from './PlanHistoryNameVersion.js';
import { PlanHistoryRoot, type PlanHistoryRootProps } from './PlanHistoryRoot.js';
import { PlanHistoryStatus } from './PlanHistoryStatus.js';
import { PlanHistoryVersions } from './PlanHistoryVersions.js';

/** Props of `PlanHistory`: those of its root, without children. */
export interface PlanHistoryProps extends Omit<PlanHistoryRootProps, 'asChild' | 'children'> {}

/**
 * The history of the plan around it, in words, and its named versions: naming one, what has changed since, and
 * going back to it. Stands inside a `PlanProvider`.
 */
export const PlanHistory = /* @__PURE__ */ forwardRef<HTMLElement, PlanHistoryProps>(
  function PlanHistory(props, ref) {
    return (
      <PlanHistoryRoot {...props} ref={ref}>
        <PlanHistoryHeading of="versions" />
        <PlanHistoryNameVersion />
        <PlanHistoryStatus />
        <PlanHistoryVersions />
        <PlanHistoryHeading of="changes" />
        <PlanHistoryCount />
        <PlanHistoryEmpty />
        <PlanHistoryEvents />
        <PlanHistoryMore />
      </PlanHistoryRoot>
    );
  },
);
