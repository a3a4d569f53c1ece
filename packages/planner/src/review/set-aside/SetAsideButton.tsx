'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart } from './set-aside-context.js';

/** Opens the question why. Rendered while it is closed. */
export const SetAsideButton = /* @__PURE__ */ setAsidePart(
  'set-aside-button',
  (_: SetAsideButton.Props, { open, heading, button, toggle, say }) =>
    open
      ? null
      : {
          as: 'button',
          type: 'button',
          control: 'link-button',
          ref: button,
          'aria-describedby': heading,
          content: say('setAside'),
          onClick: toggle,
        },
);

export namespace SetAsideButton {
  export interface Props extends PartProps<'button'> {}
}
