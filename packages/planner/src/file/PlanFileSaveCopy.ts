'use client';

import type { PartProps } from '@engagement-kit/react';
import { definePlanFileButton } from './define-plan-file-part.js';

/** Props of `PlanFileSaveCopy`: those of its element. */
export interface PlanFileSaveCopyProps extends PartProps<'button'> {}

/** Hands a copy of the plan to the person, as a file. */
export const PlanFileSaveCopy = /* @__PURE__ */ definePlanFileButton<PlanFileSaveCopyProps>(
  'save-copy',
  (props, { file, words }) => ({
    content: words.saveCopy,
    ...props,
    onClick: ({ currentTarget }) => file.actions.saveCopy(currentTarget),
  }),
);
