'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanExports, usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsButton`: those of its `<button>`. */
export interface PlanExportsButtonProps extends ComponentPropsWithoutRef<'button'>, PartOwnProps {}

/**
 * Makes the file and hands it out. Renders a `<button>`. While any file is being made it waits, and says so by
 * `aria-disabled`: it keeps focus. With nothing to choose from it is disabled, and the hint says what to do first.
 */
export const PlanExportsButton = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PlanExportsButtonProps
>(function PlanExportsButton({ onClick, ...props }, ref) {
  const { running, start } = usePlanExports('Button');
  const { id, item, choices, choice } = usePlanExportsItem('Button');
  const isEmpty = choices?.items.length === 0;
  return (
    <Part
      as="button"
      type="button"
      scope={scope}
      part="button"
      control="button"
      id={`${id}-button`}
      state={{ waiting: running?.isLong }}
      aria-describedby={`${id}-hint`}
      aria-disabled={running ? true : undefined}
      disabled={isEmpty || undefined}
      {...props}
      onClick={(event) => {
        onClick?.(event as MouseEvent<HTMLButtonElement>);
        if (!event.defaultPrevented) start(item, event.currentTarget, choice);
      }}
      ref={ref}
    >
      {partContent(props, item.label)}
    </Part>
  );
});
