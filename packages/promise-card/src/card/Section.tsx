import type { PartProps } from '@engagement-kit/react';
import { cardPart, type LevelProps } from '../card-part.js';
import type { PromiseBlock } from '../content/content.js';
import { Facts } from './Facts.js';
import { Heading } from './Heading.js';

/** A heading and its facts. `data-block` says which block it is. */
export const Section = /* @__PURE__ */ cardPart(
  'section',
  ['block', 'headingLevel'],
  ({ block, headingLevel }: Section.Props) => ({
    state: { missing: block.missing },
    'data-block': block.id,
    content: (
      <>
        <Heading headingLevel={headingLevel}>{block.heading}</Heading>
        <Facts block={block} />
      </>
    ),
  }),
);

export namespace Section {
  export interface Props extends PartProps<'div'>, LevelProps {
    /** What it shows: one of the content's `blocks`. */
    block: PromiseBlock;
  }
}
