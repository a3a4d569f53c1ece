'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { Fact } from './Fact.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionAimProps extends PartProps<'p'> {}

/** What this type of engagement aims at. */
export const SpectrumSelectorOptionAim = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorOptionAimProps
>(function SpectrumSelectorOptionAim({ children, ...props }, ref) {
  const { option, words, language } = useOption('SpectrumSelectorOptionAim');
  return (
    <Part
      as="p"
      scope="spectrum-selector"
      part="option-aim"
      {...props}
      id={`${option.id}-aim`}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <Fact words={words} term="aim" language={language}>
            {option.type.aim}
          </Fact>
        ),
      })}
    </Part>
  );
});
