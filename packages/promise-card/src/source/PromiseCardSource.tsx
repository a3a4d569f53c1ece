import { type HeadingLevel, Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { PromiseCardFacts } from '../facts/PromiseCardFacts.js';
import { PromiseCardHeading } from '../facts/PromiseCardHeading.js';

/** Props of `PromiseCardSource`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardSourceProps extends ContentPartProps<'footer'> {
  /** Level of the card's title; the heading here is one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** Source, licence, what was changed, and the disclaimer. Belongs to every card that is shown. */
export const PromiseCardSource = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCardSourceProps>(
  function PromiseCardSource({ content: { source }, headingLevel, children, ...props }, ref) {
    return (
      <Part as="footer" scope={scope} part="source" {...props} ref={ref}>
        {children ?? (
          <>
            <PromiseCardHeading headingLevel={headingLevel}>{source.heading}</PromiseCardHeading>
            <PromiseCardFacts block={source} />
          </>
        )}
      </Part>
    );
  },
);
