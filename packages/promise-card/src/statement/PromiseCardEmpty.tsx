import { type HeadingLevel, Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { PromiseCardHeading } from '../facts/PromiseCardHeading.js';

/** Props of `PromiseCardEmpty`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardEmptyProps extends ContentPartProps<'div'> {
  /** Level of the card's title; the heading here is one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** Says what to do first. Renders nothing once a type is chosen. */
export const PromiseCardEmpty = /* @__PURE__ */ forwardRef<HTMLDivElement, PromiseCardEmptyProps>(
  function PromiseCardEmpty({ content: { empty }, headingLevel, children, ...props }, ref) {
    if (!empty) return null;
    return (
      <Part scope={scope} part="empty" {...props} ref={ref}>
        {children ?? (
          <>
            <PromiseCardHeading headingLevel={headingLevel}>{empty.heading}</PromiseCardHeading>
            <Part as="p" scope={scope} part="fact">
              {empty.text}
            </Part>
          </>
        )}
      </Part>
    );
  },
);
