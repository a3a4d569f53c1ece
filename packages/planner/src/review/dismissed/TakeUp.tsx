'use client';

import type { PartProps } from '@engagement-kit/react';
import { dismissedPart } from './dismissed-context.js';

/** Takes a finding up again. Not rendered if that is not possible. */
export const TakeUp = /* @__PURE__ */ dismissedPart(
  'take-up',
  (_: TakeUp.Props, { heading, takeUp, say }) =>
    takeUp
      ? {
          as: 'button',
          type: 'button',
          control: 'link-button',
          'aria-describedby': heading,
          content: say('takeUp'),
          onClick: takeUp,
        }
      : null,
);

export namespace TakeUp {
  export interface Props extends PartProps<'button'> {}
}
