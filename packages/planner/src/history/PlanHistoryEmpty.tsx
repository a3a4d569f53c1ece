'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from './history-context.js';

/** Props of `PlanHistoryEmpty`: those of its `<p>`. */
export interface PlanHistoryEmptyProps extends PartProps<'p'> {}

/** Says what will appear here. Renders a `<p>`, as long as nothing has changed. */
export const PlanHistoryEmpty = /* @__PURE__ */ historyPart(
  'empty',
  (props: PlanHistoryEmptyProps, { plan, words }) =>
    plan.history.length > 0 ? null : { as: 'p', content: words.messages.empty, ...props },
);
