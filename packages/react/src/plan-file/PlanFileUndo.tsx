'use client';

import type { PartProps } from '../part/Part.js';
import { definePart } from './define-part.js';

/** Props of `PlanFileUndo`: those of its element. */
export interface PlanFileUndoProps extends PartProps<'button'> {}

/** Takes back the last step. It keeps its focus when there is none, and then says so. */
export const PlanFileUndo = /* @__PURE__ */ definePart<PlanFileUndoProps, HTMLButtonElement>(
  'PlanFileUndo',
  'undo',
  ({ file, words }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    state: { disabled: !file.canUndo },
    'aria-disabled': !file.canUndo,
    onClick: () => file.actions.undo(),
    children: words.undo,
  }),
);
