'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart } from './set-aside-context.js';

/** Sets the finding aside with the reason that is written. */
export const SetAsideSubmit = /* @__PURE__ */ setAsidePart(
  'set-aside-submit',
  (_: SetAsideSubmit.Props, { open, submit, say }) =>
    open
      ? {
          as: 'button',
          type: 'button',
          control: 'button',
          content: say('setAsideWithReason'),
          onClick: submit,
        }
      : null,
);

export namespace SetAsideSubmit {
  export interface Props extends PartProps<'button'> {}
}
