import { headingTag } from '@engagement-kit/react';
import { type ContentProps, cardPart, type LevelProps } from '../card-part.js';

/** “Our promise to you”. */
export const Title = /* @__PURE__ */ cardPart(
  'title',
  ['content', 'headingLevel'],
  ({ content, headingLevel = 2 }: Title.Props) => ({
    as: headingTag(headingLevel),
    key: content.title,
    content: content.title,
  }),
);

export namespace Title {
  export interface Props extends ContentProps<'h2'>, LevelProps {}
}
