'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';

export interface SpectrumSelectorEndProps extends PartProps<'p'> {
  /** Which end: `start` is “organisation led”, `end` is “community led” (L37). */
  side: 'start' | 'end';
}

/** The words at one end of the spectrum, from the guidance. */
export const SpectrumSelectorEnd = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorEndProps
>(function SpectrumSelectorEnd({ side, children, ...props }, ref) {
  const { guidance, language } = usePartContext(SpectrumSelectorContext, 'SpectrumSelectorEnd');
  return (
    <Part
      as="p"
      scope="spectrum-selector"
      part="end"
      state={{ start: side === 'start', end: side === 'end' }}
      lang={language}
      {...props}
      ref={ref}
    >
      {partContent({ asChild: props.asChild, children, content: guidance.spectrum[side] })}
    </Part>
  );
});
