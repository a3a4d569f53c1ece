import { type ContentProps, cardPart } from '../card-part.js';

/** The card: an `<article>` in the language of its own words. */
export const Root = /* @__PURE__ */ cardPart('root', ['content'], ({ content }: Root.Props) => ({
  as: 'article',
  lang: content.lang,
}));

export namespace Root {
  export interface Props extends ContentProps<'article'> {}
}
