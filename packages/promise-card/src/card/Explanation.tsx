import { type ContentProps, cardPart, type LevelProps } from '../card-part.js';
import { Facts } from './Facts.js';
import { Heading } from './Heading.js';
import { Note } from './Note.js';

/** The organisation's own plain words, labelled as such so that nobody takes them for the source. */
export const Explanation = /* @__PURE__ */ cardPart(
  'explanation',
  ['content', 'headingLevel'],
  ({ content: { explanation, explanationNote }, headingLevel }: Explanation.Props) => ({
    state: { missing: explanation.missing },
    content: (
      <>
        <Heading headingLevel={headingLevel}>{explanation.heading}</Heading>
        <Facts block={explanation} />
        {explanationNote && <Note>{explanationNote}</Note>}
      </>
    ),
  }),
);

export namespace Explanation {
  export interface Props extends ContentProps<'div'>, LevelProps {}
}
