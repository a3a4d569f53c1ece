'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { formatPlural } from '../messages/format.js';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';

/** Props of `PlanHistoryMore`: those of its `<button>`. */
export interface PlanHistoryMoreProps extends ComponentPropsWithoutRef<'button'>, PartOwnProps {}

/** Shows changes further back, and puts focus on the first of them. A `<button>`, while there are any. */
export const PlanHistoryMore = /* @__PURE__ */ forwardRef<HTMLButtonElement, PlanHistoryMoreProps>(
  function PlanHistoryMore({ onClick, ...props }, ref) {
    const { plan, shown, step, showMore, words, announce } = usePlanHistory('More');
    const count = plan.history.length;
    if (count <= shown) return null;
    return (
      <Part
        as="button"
        type="button"
        scope={scope}
        part="more"
        control="button"
        {...props}
        onClick={(event) => {
          onClick?.(event as never);
          if (event.defaultPrevented) return;
          showMore();
          const values = { shown: Math.min(shown + step, count) };
          announce(formatPlural(words.locale, words.messages.moreShown, count, values));
        }}
        ref={ref}
      >
        {partContent(props, words.messages.more)}
      </Part>
    );
  },
);
