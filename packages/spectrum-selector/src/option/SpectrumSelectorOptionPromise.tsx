'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { Fact } from './Fact.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionPromiseProps extends PartProps<'p'> {}

/** The public promise, word for word. Describes the radio. */
export const SpectrumSelectorOptionPromise = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorOptionPromiseProps
>(function SpectrumSelectorOptionPromise({ children, ...props }, ref) {
  const { option, words, language } = useOption('SpectrumSelectorOptionPromise');
  return (
    <Part
      as="p"
      scope="spectrum-selector"
      part="option-promise"
      {...props}
      id={`${option.id}-promise`}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <Fact words={words} term="promise" language={language}>
            {option.type.promise}
          </Fact>
        ),
      })}
    </Part>
  );
});
