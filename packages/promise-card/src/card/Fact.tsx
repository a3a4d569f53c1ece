import type { PartProps } from '@engagement-kit/react';
import { cardPart } from '../card-part.js';
import type { PromiseFact } from '../content/content.js';
import { factText, factWords } from './fact-words.js';

/**
 * One fact with its label; `data-fact` says which it is. A missing one says so and carries `data-missing`; what became of
 * a commitment carries `data-kept`, `data-late`, `data-changed`, `data-withdrawn` or `data-to-come`.
 */
export const Fact = /* @__PURE__ */ cardPart('fact', ['fact'], ({ fact }: Fact.Props) => ({
  as: 'p',
  key: factText(fact),
  'data-fact': fact.id,
  dir: fact.label ? undefined : 'auto',
  state: { missing: fact.missing, ...(fact.state && { [fact.state]: true }) },
  content: factWords(fact),
}));

export namespace Fact {
  export interface Props extends PartProps<'p'> {
    /** One of a block's `entries`. */
    fact: PromiseFact;
  }
}
