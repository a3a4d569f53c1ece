'use client';

import { attribution } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { SpectrumSelectorContext } from '../root/root-context.js';
import { partContent } from '../support/part-content.js';

export interface SpectrumSelectorAttributionProps extends PartProps<'p'> {}

/** Source, licence, changes and independence of the text shown. Keep it wherever the text is shown. */
export const SpectrumSelectorAttribution = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumSelectorAttributionProps
>(function SpectrumSelectorAttribution({ children, ...props }, ref) {
  const { guidance, words, language } = usePartContext(
    SpectrumSelectorContext,
    'SpectrumSelectorAttribution',
  );
  const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
  const { messages } = words;
  return (
    <Part as="p" scope="spectrum-selector" part="attribution" control="prose" {...props} ref={ref}>
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            {messages.source}{' '}
            <a href={url} lang={language}>
              {source}
            </a>
            .{' '}
            <a href={licence.url} lang={language}>
              {licence.statement}
            </a>{' '}
            {changes.length > 0 && (
              <span lang={language}>
                {formatMessage(messages.changes, { changes: changes.join('; ') })}{' '}
              </span>
            )}
            <span lang={language}>{disclaimer}</span>
          </>
        ),
      })}
    </Part>
  );
});
