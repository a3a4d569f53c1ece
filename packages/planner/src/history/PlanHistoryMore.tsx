'use client';

import { formatPlural } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { historyPart } from './history-context.js';

/** Props of `PlanHistoryMore`: those of its `<button>`. */
export interface PlanHistoryMoreProps extends PartProps<'button'> {}

/** Shows changes further back, and puts focus on the first of them. A `<button>`, while there are any. */
export const PlanHistoryMore = /* @__PURE__ */ historyPart(
  'more',
  (props: PlanHistoryMoreProps, { plan, shown, step, showMore, words, announce }) => {
    const count = plan.history.length;
    if (count <= shown) return null;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      content: words.messages.more,
      ...props,
      onClick: (event) => {
        props.onClick?.(event);
        if (event.defaultPrevented) return;
        showMore();
        const values = { shown: Math.min(shown + step, count) };
        announce(formatPlural(words.locale, words.messages.moreShown, count, values));
      },
    };
  },
);
