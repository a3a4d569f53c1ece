'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { Fact } from './Fact.js';
import { useOption } from './option-context.js';
import { SpectrumSelectorOptionArrow } from './SpectrumSelectorOptionArrow.js';

export interface SpectrumSelectorOptionCommunicationProps extends PartProps<'p'> {}

/** Which way communication flows: a drawing and the words. */
export const SpectrumSelectorOptionCommunication = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorOptionCommunicationProps
>(function SpectrumSelectorOptionCommunication({ children, ...props }, ref) {
  const { option, words, language } = useOption('SpectrumSelectorOptionCommunication');
  return (
    <Part as="p" scope="spectrum-selector" part="option-communication" {...props} ref={ref}>
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            <Fact words={words} term="communication" language={language}>
              {option.type.communication.text}
            </Fact>{' '}
            <SpectrumSelectorOptionArrow />
          </>
        ),
      })}
    </Part>
  );
});
