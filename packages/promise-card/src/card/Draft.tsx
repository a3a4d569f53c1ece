import { type ContentProps, cardPart } from '../card-part.js';

/** Says that the promise is a draft, or was taken back. Renders nothing while the promise holds. */
export const Draft = /* @__PURE__ */ cardPart(
  'draft',
  ['content'],
  ({ content: { draft } }: Draft.Props) =>
    draft ? { as: 'p', key: draft, control: 'tag', content: draft } : null,
);

export namespace Draft {
  export interface Props extends ContentProps<'p'> {}
}
