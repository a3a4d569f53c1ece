import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import type { PromiseFact } from '../content/content.js';
import { scope } from '../content-part.js';
import { FactWords } from './FactWords.js';

/** Props of `PromiseCardFact`, besides those of its element. */
export interface PromiseCardFactProps extends PartProps<'p'> {
  /** The fact, from the content's blocks. */
  fact: PromiseFact;
}

/**
 * One fact with its label. A missing one says so and carries `data-missing`; what became of a commitment carries
 * `data-kept`, `data-late`, `data-changed`, `data-withdrawn` or `data-to-come`.
 */
export const PromiseCardFact = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PromiseCardFactProps
>(function PromiseCardFact({ fact, children, ...props }, ref) {
  return (
    <Part
      as="p"
      scope={scope}
      part="fact"
      state={{ missing: fact.missing, [`${fact.state}`]: !!fact.state }}
      {...props}
      ref={ref}
    >
      {children ?? <FactWords fact={fact} />}
    </Part>
  );
});
