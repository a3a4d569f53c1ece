'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Redoes the step that was undone last. If there is none, it keeps focus and says so. */
export const Redo = /* @__PURE__ */ filesPart(
  'redo',
  (_: PartProps<'button'>, { file, say, readOnly }) =>
    readOnly
      ? null
      : {
          as: 'button',
          type: 'button',
          control: 'button',
          state: { disabled: !file.canRedo },
          'aria-disabled': !file.canRedo,
          content: say('redo'),
          onClick: () => file.actions.redo(),
        },
);

export namespace Redo {
  export interface Props extends PartProps<'button'> {}
}
