import { type HeadingLevel, headingTag, Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';

/** Props of `PromiseCardTitle`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardTitleProps extends ContentPartProps<'h2'> {
  /** Level of the card's title in the page; 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** “Our promise to you”. */
export const PromiseCardTitle = /* @__PURE__ */ forwardRef<
  HTMLHeadingElement,
  PromiseCardTitleProps
>(function PromiseCardTitle({ content, headingLevel = 2, children, ...props }, ref) {
  return (
    <Part as={headingTag(headingLevel)} scope={scope} part="title" {...props} ref={ref}>
      {children ?? content.title}
    </Part>
  );
});
