import { type ContentProps, cardPart, type LevelProps } from '../card-part.js';
import { Facts } from './Facts.js';
import { Heading } from './Heading.js';

/** Source, licence, what was changed, and the disclaimer. Belongs to every card that is shown. */
export const Source = /* @__PURE__ */ cardPart(
  'source',
  ['content', 'headingLevel'],
  ({ content: { source }, headingLevel }: Source.Props) => ({
    as: 'footer',
    content: (
      <>
        <Heading headingLevel={headingLevel}>{source.heading}</Heading>
        <Facts block={source} />
      </>
    ),
  }),
);

export namespace Source {
  export interface Props extends ContentProps<'footer'>, LevelProps {}
}
