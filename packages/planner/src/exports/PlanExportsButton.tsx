'use client';

import type { PartProps } from '@engagement-kit/react';
import { itemPart, usePlanExports } from './exports-context.js';

/** Props of `PlanExportsButton`: those of its `<button>`. */
export interface PlanExportsButtonProps extends PartProps<'button'> {}

/**
 * Makes the file and hands it out. Renders a `<button>`. While any file is being made it waits, and says so by
 * `aria-disabled`: it keeps focus. With nothing to choose from it is disabled, and the hint says what to do first.
 */
export const PlanExportsButton = /* @__PURE__ */ itemPart(
  'button',
  (props: PlanExportsButtonProps, { id, item, choices, choice }) => {
    const { running, start } = usePlanExports('Button');
    const isEmpty = choices?.items.length === 0;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      id: `${id}-button`,
      state: { waiting: running?.isLong },
      'aria-describedby': `${id}-hint`,
      'aria-disabled': running ? true : undefined,
      disabled: isEmpty || undefined,
      content: item.label,
      ...props,
      onClick: (event) => {
        props.onClick?.(event);
        if (!event.defaultPrevented) start(item, event.currentTarget, choice);
      },
    };
  },
);
