import { type HeadingLevel, headingTag, Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { scope } from '../content-part.js';

/** Props of `PromiseCardHeading`, besides those of its element. */
export interface PromiseCardHeadingProps extends PartProps<'h3'> {
  /** Level of the card's title; this heading is one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** A heading inside the card. */
export const PromiseCardHeading = /* @__PURE__ */ forwardRef<
  HTMLHeadingElement,
  PromiseCardHeadingProps
>(function PromiseCardHeading({ headingLevel = 2, ...props }, ref) {
  return (
    <Part as={headingTag(headingLevel, 1)} scope={scope} part="heading" {...props} ref={ref} />
  );
});
