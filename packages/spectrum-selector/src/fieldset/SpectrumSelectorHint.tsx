'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';

export interface SpectrumSelectorHintProps extends PartProps<'p'> {}

/** Help below the question. When read-only it says that nothing has been chosen, or is absent. */
export const SpectrumSelectorHint = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorHintProps
>(function SpectrumSelectorHint({ children, ...props }, ref) {
  const { id, words, readOnly, value } = usePartContext(
    SpectrumSelectorContext,
    'SpectrumSelectorHint',
  );
  if (readOnly && value !== null && children === undefined) return null;
  const { hint, noneChosen } = words.messages;
  return (
    <Part
      as="p"
      scope="spectrum-selector"
      part="hint"
      control="prose"
      {...props}
      id={`${id}-hint`}
      ref={ref}
    >
      {partContent({ asChild: props.asChild, children, content: readOnly ? noneChosen : hint })}
    </Part>
  );
});
