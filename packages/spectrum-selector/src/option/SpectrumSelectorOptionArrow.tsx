'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { flowLines } from './flow-path.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionArrowProps extends PartProps<'svg'> {}

/** Draws which way communication flows. Hidden from assistive technology: the words beside it say the same. */
export const SpectrumSelectorOptionArrow = /* @__PURE__ */ forwardRef<
  SVGSVGElement,
  SpectrumSelectorOptionArrowProps
>(function SpectrumSelectorOptionArrow({ children, ...props }, ref) {
  const { option } = useOption('SpectrumSelectorOptionArrow');
  const drawing = { viewBox: '0 0 40 24', width: 40, height: 24, fill: 'none' };
  return (
    <Part
      as="svg"
      scope="spectrum-selector"
      part="option-arrow"
      aria-hidden="true"
      {...drawing}
      {...(props as object)}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: flowLines(option.type.communication.flow, 2, 38, 12).map(({ d, strong }) => (
          <path key={d} d={d} stroke="currentColor" strokeWidth={strong ? 3 : 1.5} />
        )),
      })}
    </Part>
  );
});
