'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Downloads a copy of the plan as a file. */
export const SaveCopy = /* @__PURE__ */ filesPart(
  'save-copy',
  (_: PartProps<'button'>, { file, say }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: say('saveCopy'),
    onClick: ({ currentTarget }) => file.actions.saveCopy(currentTarget),
  }),
);

export namespace SaveCopy {
  export interface Props extends PartProps<'button'> {}
}
