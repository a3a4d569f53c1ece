'use client';

import type { PartProps } from '../part/Part.js';
import { definePart } from './define-part.js';

/** Props of `PlanFileRedo`: those of its element. */
export interface PlanFileRedoProps extends PartProps<'button'> {}

/** Brings back the step that was taken back last. It keeps its focus when there is none, and then says so. */
export const PlanFileRedo = /* @__PURE__ */ definePart<PlanFileRedoProps, HTMLButtonElement>(
  'PlanFileRedo',
  'redo',
  ({ file, words }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    state: { disabled: !file.canRedo },
    'aria-disabled': !file.canRedo,
    onClick: () => file.actions.redo(),
    children: words.redo,
  }),
);
