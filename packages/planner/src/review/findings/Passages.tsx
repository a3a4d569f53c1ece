'use client';

import type { Finding } from '@engagement-kit/model';
import { headingTag, type PartProps } from '@engagement-kit/react';
import { passagesHeading } from '../headings.js';
import { node, type ReviewContextValue, reviewPart } from '../review-context.js';
import { SourceLink } from './SourceLink.js';

/** What the guidance says: each passage that a finding rests on, word for word and once. */
export const Passages = /* @__PURE__ */ reviewPart('passages', (_: Passages.Props, review) => {
  const { id, say, headingLevel, guidanceLang } = review;
  const quotes = passagesOf(review);
  if (quotes.length === 0) return null;
  const Heading = headingTag(headingLevel);
  return {
    as: 'section',
    'aria-labelledby': passagesHeading(id),
    content: (
      <>
        <Heading {...node('section-heading')} id={passagesHeading(id)}>
          {say('quotes')}
        </Heading>
        {quotes.map((quote) => (
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
});

export namespace Passages {
  export interface Props extends PartProps<'section'> {}
}

/** Each passage once, in the order in which the page names them. */
function passagesOf({
  gates,
  findings,
}: Pick<ReviewContextValue, 'gates' | 'findings'>): Finding['quotes'] {
  const inGates = gates.flatMap(({ gaps }) => gaps.flatMap(({ finding }) => finding ?? []));
  const quotes = [...findings, ...inGates].flatMap((finding) => finding.quotes);
  return [...new Map(quotes.map((quote) => [quote.ref, quote])).values()];
}
