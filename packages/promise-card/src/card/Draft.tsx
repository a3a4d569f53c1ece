import { type ContentProps, cardPart } from '../card-part.js';

/** Says that the promise is a draft. Renders nothing once the promise has its date. */
export const Draft = /* @__PURE__ */ cardPart(
  'draft',
  ['content'],
  ({ content: { draft } }: Draft.Props) =>
    draft ? { as: 'p', control: 'tag', content: draft } : null,
);

export namespace Draft {
  export type Props = ContentProps<'p'>;
}
