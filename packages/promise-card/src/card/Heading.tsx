import { headingTag, type PartProps } from '@engagement-kit/react';
import { cardPart, keyOf, type LevelProps } from '../card-part.js';

/** A heading inside the card, one level below its title. */
export const Heading = /* @__PURE__ */ cardPart(
  'heading',
  ['headingLevel'],
  ({ headingLevel = 2, children }: Heading.Props) => ({
    as: headingTag(headingLevel, 1),
    key: keyOf(children),
  }),
);

export namespace Heading {
  export interface Props extends PartProps<'h3'>, LevelProps {}
}
