import type { PartProps } from '@engagement-kit/react';
import { cardPart, type LevelProps, node } from '../card-part.js';
import type { PromiseBlock } from '../content/content.js';
import { Facts } from './Facts.js';
import { Heading } from './Heading.js';

/** A heading and its facts; a `<details>` where the block folds. `data-block` says which block it is. */
export const Section = /* @__PURE__ */ cardPart(
  'section',
  ['block', 'headingLevel'],
  ({ block, headingLevel }: Section.Props) => {
    const heading = <Heading headingLevel={headingLevel}>{block.heading}</Heading>;
    return {
      as: block.folds ? 'details' : 'div',
      state: { missing: block.missing, folds: block.folds },
      'data-block': block.id,
      content: (
        <>
          {block.folds ? <summary {...node('summary')}>{heading}</summary> : heading}
          <Facts block={block} />
        </>
      ),
    };
  },
);

export namespace Section {
  export interface Props extends PartProps<'div'>, LevelProps {
    /** What it shows: one of the content's `blocks`. */
    block: PromiseBlock;
  }
}
