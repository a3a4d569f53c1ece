import { headingTag, type PartProps } from '@engagement-kit/react';
import { cardPart, type LevelProps } from '../card-part.js';

/** A heading inside the card, one level below its title. */
export const Heading = /* @__PURE__ */ cardPart(
  'heading',
  ['headingLevel'],
  ({ headingLevel = 2 }: Heading.Props) => ({ as: headingTag(headingLevel, 1) }),
);

export namespace Heading {
  export interface Props extends PartProps<'h3'>, LevelProps {}
}
