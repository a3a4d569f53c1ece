'use client';

import type { PartProps } from '@engagement-kit/react';
import { setAsidePart } from './set-aside-context.js';

/** Asks why. */
export const ReasonLabel = /* @__PURE__ */ setAsidePart(
  'reason-label',
  (_: ReasonLabel.Props, { open, fieldId, say }) =>
    open ? { as: 'label', htmlFor: fieldId, content: say('why') } : null,
);

export namespace ReasonLabel {
  export interface Props extends PartProps<'label'> {}
}
