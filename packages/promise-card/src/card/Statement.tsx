import { type ContentProps, cardPart, type LevelProps, node } from '../card-part.js';
import { Drawing } from './Drawing.js';
import { Empty } from './Empty.js';
import { Note } from './Note.js';
import { PublishedPromise } from './Promise.js';
import { Type } from './Type.js';

/** The heart of the card: the type, the promise, whose it is and its drawing; or, without a type, what to do first. */
export const Statement = /* @__PURE__ */ cardPart(
  'statement',
  ['content', 'headingLevel'],
  ({ content, headingLevel }: Statement.Props) => ({
    state: { empty: !content.promise },
    content: [
      <div key="words" {...node('statement-words')}>
        <PublishedPromise content={content} />
        <Type content={content} />
        {content.promise && <Note>{content.promise.note}</Note>}
        <Empty content={content} headingLevel={headingLevel} />
      </div>,
      content.promise?.drawing && (
        <div key="drawing" {...node('statement-drawing')}>
          <Drawing content={content} />
          <Note>{content.promise.drawing.caption}</Note>
        </div>
      ),
    ],
  }),
);

export namespace Statement {
  export interface Props extends ContentProps<'div'>, LevelProps {}
}
