'use client';

import type { PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorFieldset`: a `<fieldset>`; the hint and the error message describe it. */
export interface SpectrumSelectorFieldsetProps extends PartProps<'fieldset'> {}

/** The group of radios. Its legend names it; hint and error message describe it. */
export const SpectrumSelectorFieldset = /* @__PURE__ */ selectorPart(
  'fieldset',
  (props: SpectrumSelectorFieldsetProps, { disabled, readOnly, invalid, describedBy }) => ({
    as: 'fieldset',
    state: { disabled, readonly: readOnly, invalid },
    'aria-describedby': describedBy('hint', ...(invalid ? ['error'] : [])),
    disabled,
    ...props,
  }),
);
