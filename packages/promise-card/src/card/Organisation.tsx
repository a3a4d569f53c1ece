import { type ContentProps, cardPart } from '../card-part.js';
import { factWords } from './fact-words.js';

/** Whose promise it is. */
export const Organisation = /* @__PURE__ */ cardPart(
  'organisation',
  ['content'],
  ({ content: { organisation } }: Organisation.Props) => ({
    as: 'p',
    dir: organisation.label ? undefined : 'auto',
    state: { missing: organisation.missing },
    content: factWords(organisation),
  }),
);

export namespace Organisation {
  export interface Props extends ContentProps<'p'> {}
}
