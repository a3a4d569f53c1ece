'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { headingTag } from '../environment/heading-tag.js';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';

/** Props of `PlanHistoryHeading`: those of its heading, and these. */
export interface PlanHistoryHeadingProps extends ComponentPropsWithoutRef<'h2'>, PartOwnProps {
  /** What it stands above. */
  of: 'versions' | 'changes';
}

/** Heading of the versions or of the changes. Its level is the root’s. */
export const PlanHistoryHeading = /* @__PURE__ */ forwardRef<
  HTMLHeadingElement,
  PlanHistoryHeadingProps
>(function PlanHistoryHeading({ of, ...props }, ref) {
  const { headingLevel, words } = usePlanHistory('Heading');
  return (
    <Part as={headingTag(headingLevel)} scope={scope} part="heading" {...props} ref={ref}>
      {partContent(props, words.messages[of])}
    </Part>
  );
});
