'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { pointPart } from '../point-context.js';
import { node } from '../review-context.js';
import { SourceLink } from './SourceLink.js';

/** The published passages that a finding rests on, word for word, folded. */
export const Sources = /* @__PURE__ */ pointPart(
  'sources',
  function useSources(_: Sources.Props, { finding, heading, review: { say, guidanceLang } }) {
    const summary = useId();
    if (!finding?.quotes.length) return null;
    return {
      as: 'details',
      content: (
        <>
          <summary
            {...node('sources-summary')}
            id={summary}
            aria-labelledby={`${summary} ${heading}`}
          >
            {say('quotes')}
          </summary>
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
  export interface Props extends PartProps<'details'> {}
}
