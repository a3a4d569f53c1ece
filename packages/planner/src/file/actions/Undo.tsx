'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Undoes the last step. If there is none, it keeps focus and says so. */
export const Undo = /* @__PURE__ */ filesPart(
  'undo',
  (_: PartProps<'button'>, { file, say, readOnly }) =>
    readOnly
      ? null
      : {
          as: 'button',
          type: 'button',
          control: 'button',
          state: { disabled: !file.canUndo },
          'aria-disabled': !file.canUndo,
          content: say('undo'),
          onClick: () => file.actions.undo(),
        },
);

export namespace Undo {
  export interface Props extends PartProps<'button'> {}
}
