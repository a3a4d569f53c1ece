import { type HeadingLevel, Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import type { PromiseBlock } from '../content/content.js';
import { scope } from '../content-part.js';
import { PromiseCardFacts } from './PromiseCardFacts.js';
import { PromiseCardHeading } from './PromiseCardHeading.js';

/** Props of `PromiseCardSection`, besides those of its element. */
export interface PromiseCardSectionProps extends PartProps<'div'> {
  /** The block that is shown, one of the content's `blocks`. */
  block: PromiseBlock;
  /** Level of the card's title; the section's heading is one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** A heading and its facts. `data-block` names which block it is. */
export const PromiseCardSection = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PromiseCardSectionProps
>(function PromiseCardSection({ block, headingLevel, children, ...props }, ref) {
  return (
    <Part
      scope={scope}
      part="section"
      data-block={block.id}
      state={{ missing: block.missing }}
      {...props}
      ref={ref}
    >
      {children ?? (
        <>
          <PromiseCardHeading headingLevel={headingLevel}>{block.heading}</PromiseCardHeading>
          <PromiseCardFacts block={block} />
        </>
      )}
    </Part>
  );
});
