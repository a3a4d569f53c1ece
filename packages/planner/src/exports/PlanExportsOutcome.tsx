'use client';

import type { PartProps } from '@engagement-kit/react';
import { itemPart } from './exports-context.js';

/** Props of `PlanExportsOutcome`: those of its `<p>`. */
export interface PlanExportsOutcomeProps extends PartProps<'p'> {}

/**
 * Says what came of the export: where the file is, or what happened and what to do. Renders a `<p>` once there is
 * something to say; the root announces it.
 */
export const PlanExportsOutcome = /* @__PURE__ */ itemPart(
  'outcome',
  (props: PlanExportsOutcomeProps, { outcome }) =>
    outcome
      ? { as: 'p', state: { error: outcome.isError }, content: outcome.text, ...props }
      : null,
);
