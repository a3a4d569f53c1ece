import { type ContentProps, cardPart, type LevelProps, node } from '../card-part.js';
import { Heading } from './Heading.js';

/** Says what to do first. Renders nothing once a type is chosen. */
export const Empty = /* @__PURE__ */ cardPart(
  'empty',
  ['content', 'headingLevel'],
  ({ content: { empty }, headingLevel }: Empty.Props) =>
    empty
      ? {
          content: (
            <>
              <Heading headingLevel={headingLevel}>{empty.heading}</Heading>
              <p {...node('fact')} key={empty.text}>
                {empty.text}
              </p>
            </>
          ),
        }
      : null,
);

export namespace Empty {
  export interface Props extends ContentProps<'div'>, LevelProps {}
}
