'use client';

import type { PartProps } from '@engagement-kit/react';
import { definePlanFileButton } from './define-plan-file-part.js';

/** Props of `PlanFileUndo`: those of its element. */
export interface PlanFileUndoProps extends PartProps<'button'> {}

/** Takes back the last step. It keeps its focus when there is none, and then says so. */
export const PlanFileUndo = /* @__PURE__ */ definePlanFileButton<PlanFileUndoProps>(
  'undo',
  (props, { file, words }) => ({
    state: { disabled: !file.canUndo },
    'aria-disabled': !file.canUndo,
    content: words.undo,
    ...props,
    onClick: () => file.actions.undo(),
  }),
);
