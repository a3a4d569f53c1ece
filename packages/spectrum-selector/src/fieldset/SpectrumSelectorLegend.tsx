'use client';

import { type HeadingLevel, headingTag, Part, type PartProps } from '@engagement-kit/react';
import { createElement } from 'react';
import { selectorPart } from '../root/root-context.js';

/** Props of `SpectrumSelectorLegend`: a `<legend>`; children stand in for the default question. */
export interface SpectrumSelectorLegendProps extends PartProps<'legend'> {
  /** Makes the question a heading of this level as well. */
  headingLevel?: HeadingLevel | undefined;
}

/** The question. “What type of engagement is this?” unless it has children. */
export const SpectrumSelectorLegend = /* @__PURE__ */ selectorPart(
  'legend',
  ({ headingLevel, ...props }: SpectrumSelectorLegendProps, { words }) => {
    const content = words.messages.legend;
    const plan = { as: 'legend', content, ...props } as const;
    if (!headingLevel || props.asChild) return plan;
    const heading = { as: headingTag(headingLevel), scope: 'spectrum-selector', part: 'heading' };
    return { ...plan, children: createElement(Part, heading, props.children ?? content) };
  },
);
