'use client';

import type { PartProps } from '@engagement-kit/react';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';
import { SourceLink } from './SourceLink.js';

/** The published passages that a finding leans on, word for word, each with its line and a link. */
export const Sources = /* @__PURE__ */ pointPart(
  'sources',
  (_: Sources.Props, { finding, review: { say, guidanceLang } }) => {
    if (!finding?.quotes.length) return null;
    return {
      content: (
        <>
          <p {...node('label')}>{say('quotes')}</p>
          {finding.quotes.map((quote) => (
            <figure {...node('quote')} key={quote.ref}>
              <blockquote {...node('passage')} lang={guidanceLang}>
                {quote.text}
              </blockquote>
              <figcaption>
                <SourceLink quote={quote} />
              </figcaption>
            </figure>
          ))}
        </>
      ),
    };
  },
);

export namespace Sources {
  export type Props = PartProps<'div'>;
}
