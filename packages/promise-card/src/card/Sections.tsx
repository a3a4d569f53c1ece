import { type ContentProps, cardPart, type LevelProps } from '../card-part.js';
import { Section } from './Section.js';

/** The blocks that follow the promise, side by side where there is room. A draft leaves out what it does not say yet. */
export const Sections = /* @__PURE__ */ cardPart(
  'sections',
  ['content', 'headingLevel'],
  ({ content: { blocks, stillToSay }, headingLevel }: Sections.Props) => ({
    content: blocks
      .filter(({ missing }) => !missing || !stillToSay)
      .map((block) => <Section key={block.id} block={block} headingLevel={headingLevel} />),
  }),
);

export namespace Sections {
  export interface Props extends ContentProps<'div'>, LevelProps {}
}
