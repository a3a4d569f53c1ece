'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { formatPlural } from '../messages/format.js';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';

/** Props of `PlanHistoryCount`: those of its `<p>`. */
export interface PlanHistoryCountProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/** How many of the changes are shown. Renders a `<p>`, and nothing as long as nothing has changed. */
export const PlanHistoryCount = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanHistoryCountProps
>(function PlanHistoryCount(props, ref) {
  const { plan, shown, words } = usePlanHistory('Count');
  const count = plan.history.length;
  if (count === 0) return null;
  const { changesAll, changesShown } = words.messages;
  const message = shown < count ? changesShown : changesAll;
  const text = formatPlural(words.locale, message, count, { shown });
  return (
    <Part as="p" scope={scope} part="count" {...props} ref={ref}>
      {partContent(props, text)}
    </Part>
  );
});
