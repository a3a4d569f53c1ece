'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { scope } from '../content-part.js';
import { ActionsContext } from './actions-context.js';

/** Props of `PromiseCardActionStatus`: those of its element. */
export interface PromiseCardActionStatusProps extends PartProps<'p'> {}

/** Says, in sight and to screen readers, what came of the last action. */
export const PromiseCardActionStatus = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardActionStatusProps
>(function PromiseCardActionStatus({ children, ...props }, ref) {
  const { status } = usePartContext(ActionsContext, 'PromiseCardActionStatus');
  return (
    <Part as="p" scope={scope} part="status" role="status" aria-live="polite" {...props} ref={ref}>
      {children ?? status}
    </Part>
  );
});
