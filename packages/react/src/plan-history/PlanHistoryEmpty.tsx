'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';

/** Props of `PlanHistoryEmpty`: those of its `<p>`. */
export interface PlanHistoryEmptyProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/** Says what will appear here. Renders a `<p>`, as long as nothing has changed. */
export const PlanHistoryEmpty = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanHistoryEmptyProps
>(function PlanHistoryEmpty(props, ref) {
  const { plan, words } = usePlanHistory('Empty');
  if (plan.history.length > 0) return null;
  return (
    <Part as="p" scope={scope} part="empty" {...props} ref={ref}>
      {partContent(props, words.messages.empty)}
    </Part>
  );
});
