'use client';

import type { PartProps } from '@engagement-kit/react';
import { node } from '../exports-context.js';
import { itemPart } from './item-context.js';

/**
 * Makes the file and downloads it. Renders a `<button>`. While any file is being made it has `aria-disabled`, so that
 * it keeps focus. With nothing to choose from it is disabled, and the hint says what to do first.
 */
export const Button = /* @__PURE__ */ itemPart(
  'button',
  (_: PartProps<'button'>, { item, hintId, choices, choice, running, start, button }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    state: { waiting: running?.isLong },
    'aria-describedby': hintId,
    'aria-disabled': running ? true : undefined,
    disabled: choices?.items.length === 0 || undefined,
    content: item.format ? (
      <>
        {item.label} <span {...node('format')}>{item.format}</span>
      </>
    ) : (
      item.label
    ),
    onClick: ({ currentTarget }) => start(item, currentTarget as HTMLElement, choice),
    ref: button,
  }),
);

export namespace Button {
  export interface Props extends PartProps<'button'> {}
}
