'use client';

import type { PartProps } from '@engagement-kit/react';
import { definePlanFileButton } from './define-plan-file-part.js';

/** Props of `PlanFileRedo`: those of its element. */
export interface PlanFileRedoProps extends PartProps<'button'> {}

/** Brings back the step that was taken back last. It keeps its focus when there is none, and then says so. */
export const PlanFileRedo = /* @__PURE__ */ definePlanFileButton<PlanFileRedoProps>(
  'redo',
  (props, { file, words }) => ({
    state: { disabled: !file.canRedo },
    'aria-disabled': !file.canRedo,
    content: words.redo,
    ...props,
    onClick: () => file.actions.redo(),
  }),
);
