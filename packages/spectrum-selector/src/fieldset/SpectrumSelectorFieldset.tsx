'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef, useRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { useDescribedBy } from '../support/use-described-by.js';
import { useMergedRef } from '../support/use-merged-ref.js';

export interface SpectrumSelectorFieldsetProps extends PartProps<'fieldset'> {}

/** The group of radios. Its legend names it; hint and error message describe it. */
export const SpectrumSelectorFieldset = /* @__PURE__ */ forwardRef<
  HTMLFieldSetElement,
  SpectrumSelectorFieldsetProps
>(function SpectrumSelectorFieldset(props, ref) {
  const { id, disabled, readOnly, invalid } = usePartContext(
    SpectrumSelectorContext,
    'SpectrumSelectorFieldset',
  );
  const node = useRef<HTMLFieldSetElement>(null);
  const merged = useMergedRef(node, ref);
  const describedBy = useDescribedBy(
    node,
    invalid ? [`${id}-hint`, `${id}-error`] : [`${id}-hint`],
  );
  return (
    <Part
      as="fieldset"
      scope="spectrum-selector"
      part="fieldset"
      state={{ disabled, readonly: readOnly, invalid }}
      aria-describedby={describedBy}
      disabled={disabled}
      {...props}
      ref={merged}
    />
  );
});
