'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from './history-context.js';

/** Props of `PlanHistoryStatus`: those of its `<p>`. */
export interface PlanHistoryStatusProps extends PartProps<'p'> {}

/** Says what came of naming, restoring or removing a version, to be seen and to be heard. Renders a `<p>`. */
export const PlanHistoryStatus = /* @__PURE__ */ historyPart(
  'status',
  (props: PlanHistoryStatusProps, { status }) => ({
    as: 'p',
    role: 'status',
    state: { empty: !status },
    content: status,
    ...props,
  }),
);
