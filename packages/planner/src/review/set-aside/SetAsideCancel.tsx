'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart } from './set-aside-context.js';

/** Closes the question and keeps what was written. */
export const SetAsideCancel = /* @__PURE__ */ setAsidePart(
  'set-aside-cancel',
  (_: SetAsideCancel.Props, { open, toggle, say }) =>
    open
      ? {
          as: 'button',
          type: 'button',
          control: 'link-button',
          content: say('cancel'),
          onClick: toggle,
        }
      : null,
);

export namespace SetAsideCancel {
  export interface Props extends PartProps<'button'> {}
}
