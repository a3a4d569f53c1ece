'use client';

import type { PartProps } from '@engagement-kit/react';
import { useFocusRescue } from '../../shared/use-focus-rescue.js';
import { itemPart } from './item-context.js';

/** Stops the work. When it disappears while it has focus, focus moves to the export. */
export const Cancel = /* @__PURE__ */ itemPart(
  'cancel',
  (_: PartProps<'button'>, { id, speaker, cancel, button }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    'aria-describedby': `${id}-progress`,
    content: speaker.say('cancel'),
    onClick: cancel,
    ref: useFocusRescue(() => button.current?.focus()),
  }),
);

export namespace Cancel {
  export interface Props extends PartProps<'button'> {}
}
