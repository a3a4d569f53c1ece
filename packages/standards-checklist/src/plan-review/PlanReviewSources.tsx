'use client';

import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { useFinding } from './contexts.js';
import { reviewPart } from './define-part.js';
import { passageLink } from './passage-link.js';
import { scope } from './scope.js';

/** Props of `PlanReviewSources`. */
export interface PlanReviewSourcesProps extends PartProps<'div'> {}

/** The published passages that a finding leans on, word for word, each with its line and a link. */
export const PlanReviewSources = /* @__PURE__ */ reviewPart<PlanReviewSourcesProps>(
  'sources',
  function useSources(props, { messages, source, guidanceLang }) {
    const { quotes } = useFinding('Sources');
    if (quotes.length === 0) return null;
    return {
      ...props,
      content: (
        <>
          <Part as="p" scope={scope} part="label">
            {messages.quotes}
          </Part>
          {quotes.map(({ ref, text, sourceLine }) => (
            <Part as="figure" scope={scope} part="quote" key={ref}>
              <Part as="blockquote" scope={scope} part="passage" lang={guidanceLang}>
                {text}
              </Part>
              <figcaption>
                <a href={passageLink(source.url, text)}>
                  {sourceLine
                    ? formatMessage(messages.line, { line: sourceLine })
                    : messages.noLine}
                </a>
              </figcaption>
            </Part>
          ))}
        </>
      ),
    };
  },
);
