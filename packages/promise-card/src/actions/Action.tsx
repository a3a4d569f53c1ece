'use client';

import type { PartProps } from '@engagement-kit/react';
import { actionsPart } from './actions-context.js';
import type { PromiseAction } from './perform.js';

/** A button that copies, prints or downloads the promise, or prints it as a poster. */
export const Action = /* @__PURE__ */ actionsPart(
  'action',
  ['action'],
  ({ action }: Action.Props, { hydrated, say, perform }) =>
    hydrated
      ? {
          as: 'button',
          type: 'button',
          control: 'button',
          'data-action': action,
          content: say(action),
          onClick: ({ currentTarget }) => perform(action, currentTarget),
        }
      : null,
);

export namespace Action {
  export interface Props extends PartProps<'button'> {
    /** What the button does with the promise. */
    action: PromiseAction;
  }
}
