import { type ContentProps, cardPart } from '../card-part.js';
import { factText, factWords } from './fact-words.js';

/** The type of engagement, in words. */
export const Type = /* @__PURE__ */ cardPart(
  'type',
  ['content'],
  ({ content: { type } }: Type.Props) => ({
    as: 'p',
    key: factText(type),
    state: { missing: type.missing },
    content: factWords(type),
  }),
);

export namespace Type {
  export interface Props extends ContentProps<'p'> {}
}
