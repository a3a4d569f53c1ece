'use client';

import { type HeadingLevel, headingTag, Part, type PartProps } from '@engagement-kit/react';
import { selectorPart } from '../root/root-context.js';

export interface SpectrumSelectorLegendProps extends PartProps<'legend'> {
  /** Makes the question a heading of this level as well. */
  headingLevel?: HeadingLevel | undefined;
}

/** The question. “What type of engagement is this?” unless it has children. */
export const SpectrumSelectorLegend = /* @__PURE__ */ selectorPart<
  HTMLLegendElement,
  SpectrumSelectorLegendProps
>('legend', ({ headingLevel, children, ...props }, { words }) => {
  const question = children ?? words.messages.legend;
  return {
    as: 'legend',
    content: words.messages.legend,
    ...props,
    children:
      headingLevel && !props.asChild ? (
        <Part as={headingTag(headingLevel)} scope="spectrum-selector" part="heading">
          {question}
        </Part>
      ) : (
        children
      ),
  };
});
