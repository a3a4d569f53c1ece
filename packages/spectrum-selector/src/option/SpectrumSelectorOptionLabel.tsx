'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { useOption } from './option-context.js';

export interface SpectrumSelectorOptionLabelProps extends PartProps<'label'> {}

/** The type's name, and nothing else: it is the radio's name. */
export const SpectrumSelectorOptionLabel = /* @__PURE__ */ forwardRef<
  HTMLLabelElement,
  SpectrumSelectorOptionLabelProps
>(function SpectrumSelectorOptionLabel({ children, ...props }, ref) {
  const { option, readOnly, language } = useOption('SpectrumSelectorOptionLabel');
  return (
    <Part
      as={readOnly ? 'strong' : 'label'}
      scope="spectrum-selector"
      part="option-label"
      lang={language}
      {...props}
      {...(!readOnly && { htmlFor: option.id })}
      ref={ref}
    >
      {partContent({ asChild: props.asChild, children, content: option.type.name })}
    </Part>
  );
});
