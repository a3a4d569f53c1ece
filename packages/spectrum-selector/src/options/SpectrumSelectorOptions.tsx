'use client';

import type { EngagementType } from '@engagement-kit/model';
import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { Fragment, forwardRef, type ReactNode } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';

export interface SpectrumSelectorOptionsProps extends Omit<PartProps<'div'>, 'children'> {
  /** The options, or a function that makes one for each type, in source order. */
  children?: ReactNode | ((type: EngagementType) => ReactNode);
}

/** All options in source order. When read-only it is an ordered list. */
export const SpectrumSelectorOptions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumSelectorOptionsProps
>(function SpectrumSelectorOptions({ children, ...props }, ref) {
  const { guidance, readOnly } = usePartContext(SpectrumSelectorContext, 'SpectrumSelectorOptions');
  return (
    <Part
      as={readOnly ? 'ol' : 'div'}
      scope="spectrum-selector"
      part="options"
      state={{ readonly: readOnly }}
      // A list without markers is no longer a list to VoiceOver, unless it says so.
      role={readOnly ? 'list' : undefined}
      {...props}
      ref={ref}
    >
      {typeof children === 'function'
        ? guidance.engagementTypes.map((type) => (
            <Fragment key={type.id}>{children(type)}</Fragment>
          ))
        : children}
    </Part>
  );
});
