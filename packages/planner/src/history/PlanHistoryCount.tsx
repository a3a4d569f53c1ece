'use client';

import { formatPlural } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { historyPart } from './history-context.js';

/** Props of `PlanHistoryCount`: those of its `<p>`. */
export interface PlanHistoryCountProps extends PartProps<'p'> {}

/** How many of the changes are shown. Renders a `<p>`, and nothing as long as nothing has changed. */
export const PlanHistoryCount = /* @__PURE__ */ historyPart(
  'count',
  (props: PlanHistoryCountProps, { plan, shown, words }) => {
    const count = plan.history.length;
    if (count === 0) return null;
    const { changesAll, changesShown } = words.messages;
    const message = shown < count ? changesShown : changesAll;
    return {
      as: 'p',
      content: formatPlural(words.locale, message, count, { shown }),
      ...props,
    };
  },
);
