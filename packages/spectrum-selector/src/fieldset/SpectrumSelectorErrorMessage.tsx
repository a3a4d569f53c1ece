'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';

export interface SpectrumSelectorErrorMessageProps extends PartProps<'p'> {}

/** What is wrong and what to do. There only while the choice is invalid or a required one is missing. */
export const SpectrumSelectorErrorMessage = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorErrorMessageProps
>(function SpectrumSelectorErrorMessage({ children, ...props }, ref) {
  const { id, words, invalid } = usePartContext(
    SpectrumSelectorContext,
    'SpectrumSelectorErrorMessage',
  );
  if (!invalid) return null;
  const { error, required } = words.messages;
  return (
    <Part
      as="p"
      scope="spectrum-selector"
      part="error-message"
      {...props}
      id={`${id}-error`}
      ref={ref}
    >
      {props.asChild ? (
        partContent({ asChild: true, children, content: required })
      ) : (
        <>
          {error} {children ?? required}
        </>
      )}
    </Part>
  );
});
