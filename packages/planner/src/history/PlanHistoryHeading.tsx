'use client';

import type { PartProps } from '@engagement-kit/react';
import { headingTag } from '@engagement-kit/react';
import { historyPart } from './history-context.js';

/** Props of `PlanHistoryHeading`: those of its heading, and these. */
export interface PlanHistoryHeadingProps extends PartProps<'h2'> {
  /** What it stands above. */
  of: 'versions' | 'changes';
}

/** Heading of the versions or of the changes. Its level is the root’s. */
export const PlanHistoryHeading = /* @__PURE__ */ historyPart(
  'heading',
  ({ of, ...props }: PlanHistoryHeadingProps, { headingLevel, words }) => ({
    as: headingTag(headingLevel),
    content: words.messages[of],
    ...props,
  }),
);
