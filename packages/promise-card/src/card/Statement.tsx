import { type ContentProps, cardPart, type LevelProps } from '../card-part.js';
import { Empty } from './Empty.js';
import { Note } from './Note.js';
import { PublishedPromise } from './Promise.js';
import { Type } from './Type.js';

/** The heart of the card: the type, the promise and whose it is; or, without a type, what to do first. */
export const Statement = /* @__PURE__ */ cardPart(
  'statement',
  ['content', 'headingLevel'],
  ({ content, headingLevel }: Statement.Props) => ({
    state: { empty: !content.promise },
    content: (
      <>
        <Type content={content} />
        <PublishedPromise content={content} />
        {content.promise && <Note>{content.promise.note}</Note>}
        <Empty content={content} headingLevel={headingLevel} />
      </>
    ),
  }),
);

export namespace Statement {
  export interface Props extends ContentProps<'div'>, LevelProps {}
}
