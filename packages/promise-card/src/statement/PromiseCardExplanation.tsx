import { type HeadingLevel, Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { PromiseCardFacts } from '../facts/PromiseCardFacts.js';
import { PromiseCardHeading } from '../facts/PromiseCardHeading.js';
import { PromiseCardNote } from './PromiseCardNote.js';

/** Props of `PromiseCardExplanation`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardExplanationProps extends ContentPartProps<'div'> {
  /** Level of the card's title; the heading here is one below it. 2 unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/** The organisation's own plain words, labelled as such so that nobody takes them for the source. */
export const PromiseCardExplanation = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PromiseCardExplanationProps
>(function PromiseCardExplanation({ content, headingLevel, children, ...props }, ref) {
  const { explanation, explanationNote } = content;
  return (
    <Part
      scope={scope}
      part="explanation"
      state={{ missing: explanation.missing }}
      {...props}
      ref={ref}
    >
      {children ?? (
        <>
          <PromiseCardHeading headingLevel={headingLevel}>{explanation.heading}</PromiseCardHeading>
          <PromiseCardFacts block={explanation} />
          {explanationNote && <PromiseCardNote>{explanationNote}</PromiseCardNote>}
        </>
      )}
    </Part>
  );
});
