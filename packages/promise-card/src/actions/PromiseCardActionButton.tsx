'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { scope } from '../content-part.js';
import { ActionsContext, type PromiseCardAction } from './actions-context.js';

/** Props of `PromiseCardActionButton`, besides those of its element. */
export interface PromiseCardActionButtonProps extends PartProps<'button'> {
  /** What the button does with the promise. */
  action: PromiseCardAction;
}

/** A button that copies, prints or downloads the promise. A click handler that prevents the default stops it. */
export const PromiseCardActionButton = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  PromiseCardActionButtonProps
>(function PromiseCardActionButton({ action, onClick, children, ...props }, ref) {
  const { messages, perform } = usePartContext(ActionsContext, 'PromiseCardActionButton');
  return (
    <Part
      as="button"
      type="button"
      scope={scope}
      part="action"
      control="button"
      data-action={action}
      onClick={(event) => {
        onClick?.(event as React.MouseEvent<HTMLButtonElement>);
        if (!event.defaultPrevented) perform(action, event.currentTarget);
      }}
      {...props}
      ref={ref}
    >
      {children ?? messages[action]}
    </Part>
  );
});
