'use client';

import { Part, type PartProps, rootNodeOf, usePartContext } from '@engagement-kit/react';
import { forwardRef, type MouseEvent } from 'react';
import { partContent } from '../support/part-content.js';
import { RecogniserContext } from './recogniser-context.js';

export interface SpectrumRecogniserStartAgainProps extends PartProps<'button'> {}

/** Takes all answers back and puts focus on the first one. There only while there are answers. */
export const SpectrumRecogniserStartAgain = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  SpectrumRecogniserStartAgainProps
>(function SpectrumRecogniserStartAgain({ children, onClick, ...props }, ref) {
  const { id, answers, startAgain, recogniserWords } = usePartContext(
    RecogniserContext,
    'SpectrumRecogniserStartAgain',
  );
  if (!Object.values(answers).some(Boolean)) return null;
  return (
    <Part
      as="button"
      scope="spectrum-recogniser"
      part="start-again"
      control="link-button"
      type="button"
      {...props}
      onClick={(event: MouseEvent<HTMLElement>) => {
        onClick?.(event as MouseEvent<HTMLButtonElement>);
        if (event.defaultPrevented) return;
        const first = rootNodeOf(event.currentTarget).querySelector<HTMLElement>(
          `[form="${id}-no-form"]`,
        );
        startAgain(event.nativeEvent);
        first?.focus();
      }}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: recogniserWords.messages.startAgain,
      })}
    </Part>
  );
});
