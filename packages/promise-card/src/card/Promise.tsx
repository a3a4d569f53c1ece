import { type ContentProps, cardPart } from '../card-part.js';

/** The published promise, word for word, as a quotation. Renders nothing until a type is chosen. */
export const PublishedPromise = /* @__PURE__ */ cardPart(
  'promise',
  ['content'],
  ({ content: { promise } }: PublishedPromise.Props) =>
    promise
      ? {
          as: 'blockquote',
          key: promise.quote.text,
          cite: promise.cite,
          lang: promise.quote.lang,
          dir: 'auto',
          content: promise.quote.text,
        }
      : null,
);

export namespace PublishedPromise {
  export interface Props extends ContentProps<'blockquote'> {}
}
