'use client';

import { formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useFinding } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { passageLink } from './passage-link.js';

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
          <Inner as="p" part="label">
            {messages.quotes}
          </Inner>
          {quotes.map(({ ref, text, sourceLine }) => (
            <Inner as="figure" part="quote" key={ref}>
              <Inner as="blockquote" part="passage" lang={guidanceLang}>
                {text}
              </Inner>
              <figcaption>
                <a href={passageLink(source.url, text)}>
                  {sourceLine
                    ? formatMessage(messages.line, { line: sourceLine })
                    : messages.noLine}
                </a>
              </figcaption>
            </Inner>
          ))}
        </>
      ),
    };
  },
);
