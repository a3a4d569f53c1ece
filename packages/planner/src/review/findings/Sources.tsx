'use client';

import type { PartProps } from '@engagement-kit/react';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';
import { SourceLink } from './SourceLink.js';

/** Names the published passages that a finding rests on. `Review.Passages` quotes each of them once. */
export const Sources = /* @__PURE__ */ pointPart(
  'sources',
  (_: Sources.Props, { finding, review: { say } }) => {
    if (!finding?.quotes.length) return null;
    return {
      as: 'p',
      content: (
        <>
          <span {...node('label')}>{say('leansOn')}</span>
          {finding.quotes.map((quote) => (
            <span {...node('source')} key={quote.ref}>
              {' '}
              <SourceLink quote={quote} />
            </span>
          ))}
        </>
      ),
    };
  },
);

export namespace Sources {
  export interface Props extends PartProps<'p'> {}
}
