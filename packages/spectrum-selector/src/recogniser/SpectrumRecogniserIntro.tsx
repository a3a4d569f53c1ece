'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { RecogniserContext } from './recogniser-context.js';

export interface SpectrumRecogniserIntroProps extends PartProps<'p'> {}

/** Says what to do, and whose words the questions and the quotes are. */
export const SpectrumRecogniserIntro = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumRecogniserIntroProps
>(function SpectrumRecogniserIntro({ children, ...props }, ref) {
  const { recogniserWords } = usePartContext(RecogniserContext, 'SpectrumRecogniserIntro');
  return (
    <Part as="p" scope="spectrum-recogniser" part="intro" control="prose" {...props} ref={ref}>
      {partContent({
        asChild: props.asChild,
        children,
        content: recogniserWords.messages.intro,
      })}
    </Part>
  );
});
