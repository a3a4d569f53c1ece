'use client';

import type { Plan, PublicPromise } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import {
  Announcement,
  type HeadingLevel,
  oldDefinePart,
  useAnnouncer,
  useEnvironment,
  useMessages,
  usePlan,
  usePlanStore,
} from '@engagement-kit/react';
import { useMemo } from 'react';
import { PlanExportsContext, type PlanExportsContextValue } from './exports-context.js';
import { planExportsMessages } from './messages.js';
import type { PlanExport } from './plan-export.js';
import { planExports } from './plan-exports.js';
import { scope } from './scope.js';
import { useExportRun } from './use-export-run.js';

/** Props of `PlanExportsRoot`: those of its `<section>`, and these. */
export interface PlanExportsRootProps extends PartProps<'section'> {
  /** What is offered, in order; every export of the kit unless given. See `planExports`. */
  exports?: readonly PlanExport[] | undefined;
  /**
   * Writes a promise as a static page: `renderPromiseHtml` of `@engagement-kit/promise-card`. Without it
   * no such page is offered. It counts only while `exports` is not given.
   */
  promisePage?: ((promise: PublicPromise) => string) | undefined;
  /** Level of the headings above the groups; that of the environment unless given. */
  headingLevel?: HeadingLevel | undefined;
}

const wholePlan = ({ plan }: { plan: Plan }): Plan => plan;

/** Holds what can be downloaded, and the work on it. Renders a `<section>`. */
export const PlanExportsRoot = /* @__PURE__ */ oldDefinePart(
  scope,
  'root',
  null,
  ({ exports: given, promisePage, headingLevel, ...props }: PlanExportsRootProps) => {
    const plan = usePlan(wholePlan);
    const words = useMessages(planExportsMessages);
    const environment = useEnvironment();
    const [said, announce] = useAnnouncer(300);
    const run = useExportRun(usePlanStore(), words.messages, announce);
    const exports = useMemo(
      () => given ?? planExports(words, { promisePage }),
      [given, words, promisePage],
    );
    const level = headingLevel ?? environment.headingLevel;
    const value = useMemo(
      (): PlanExportsContextValue => ({ ...run, plan, words, headingLevel: level, exports }),
      [run, plan, words, level, exports],
    );
    return {
      as: 'section',
      lang: words.locale,
      'aria-label': words.messages.title,
      provide: [PlanExportsContext, value],
      after: [
        <Announcement key="announcement" scope={scope}>
          {said}
        </Announcement>,
      ],
      ...props,
    };
  },
);
