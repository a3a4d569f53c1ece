'use client';

import type { PartProps } from '@engagement-kit/react';
import { spectrumPart } from '../root/root-context.js';

/** The group of radios. Its legend names it; the hint and the error message describe it. */
export const Fieldset = /* @__PURE__ */ spectrumPart(
  'fieldset',
  (_: Fieldset.Props, { disabled, readOnly, invalid, describedBy }) => ({
    as: 'fieldset',
    state: { disabled, readonly: readOnly, invalid },
    'aria-describedby': describedBy,
    disabled,
  }),
);

export namespace Fieldset {
  export interface Props extends PartProps<'fieldset'> {}
}
