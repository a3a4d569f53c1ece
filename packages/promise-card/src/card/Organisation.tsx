import { type ContentProps, cardPart } from '../card-part.js';
import { factText, factWords } from './fact-words.js';

/** Whose promise it is. */
export const Organisation = /* @__PURE__ */ cardPart(
  'organisation',
  ['content'],
  ({ content: { organisation } }: Organisation.Props) => ({
    as: 'p',
    key: factText(organisation),
    dir: organisation.label ? undefined : 'auto',
    state: { missing: organisation.missing },
    content: factWords(organisation),
  }),
);

export namespace Organisation {
  export interface Props extends ContentProps<'p'> {}
}
