'use client';

import {
  type HeadingLevel,
  headingTag,
  Part,
  type PartProps,
  usePartContext,
} from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';

export interface SpectrumSelectorLegendProps extends PartProps<'legend'> {
  /** Makes the question a heading of this level as well. */
  headingLevel?: HeadingLevel | undefined;
}

/** The question. “What type of engagement is this?” unless it has children. */
export const SpectrumSelectorLegend = /* @__PURE__ */ forwardRef<
  HTMLLegendElement,
  SpectrumSelectorLegendProps
>(function SpectrumSelectorLegend({ headingLevel, children, ...props }, ref) {
  const { words } = usePartContext(SpectrumSelectorContext, 'SpectrumSelectorLegend');
  const question = children ?? words.messages.legend;
  return (
    <Part as="legend" scope="spectrum-selector" part="legend" {...props} ref={ref}>
      {headingLevel && !props.asChild ? (
        <Part as={headingTag(headingLevel)} scope="spectrum-selector" part="heading">
          {question}
        </Part>
      ) : (
        partContent({ asChild: props.asChild, children, content: question })
      )}
    </Part>
  );
});
