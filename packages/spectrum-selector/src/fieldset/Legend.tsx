'use client';

import { type HeadingLevel, headingTag, type PartProps } from '@engagement-kit/react';
import { node, spectrumPart } from '../root/root-context.js';

/** The question. “What type of engagement is this?” unless it has children. */
export const Legend = /* @__PURE__ */ spectrumPart(
  'legend',
  ['headingLevel'],
  ({ headingLevel, asChild, children }: Legend.Props, { words: { say } }) => {
    const question = say('legend');
    if (!headingLevel || asChild) return { as: 'legend', content: question };
    const Heading = headingTag(headingLevel);
    return {
      as: 'legend',
      children: <Heading {...node('heading')}>{children ?? question}</Heading>,
    };
  },
);

export namespace Legend {
  export interface Props extends PartProps<'legend'> {
    /** Makes the question a heading of this level as well. */
    headingLevel?: HeadingLevel | undefined;
  }
}
