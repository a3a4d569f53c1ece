'use client';

import type { PartProps } from '../part/Part.js';
import { definePart } from './define-part.js';

/** Props of `PlanFileSaveCopy`: those of its element. */
export interface PlanFileSaveCopyProps extends PartProps<'button'> {}

/** Hands a copy of the plan to the person, as a file. */
export const PlanFileSaveCopy = /* @__PURE__ */ definePart<
  PlanFileSaveCopyProps,
  HTMLButtonElement
>('PlanFileSaveCopy', 'save-copy', ({ file, words }) => ({
  as: 'button',
  type: 'button',
  control: 'button',
  onClick: ({ currentTarget }) => file.actions.saveCopy(currentTarget),
  children: words.saveCopy,
}));
